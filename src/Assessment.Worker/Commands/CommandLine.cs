using System.CommandLine;
using System.CommandLine.Parsing;
using Assessment.Sources;
using Assessment.Worker.Archive;
using Assessment.Worker.Faults;
using Assessment.Worker.Results;
using Assessment.Worker.Screen;

namespace Assessment.Worker.Commands;

/// <summary>From the arguments to an exit code. Nothing gets past it as an exception.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="pipeline">The steps.</param>
    /// <param name="terminal">Where to speak.</param>
    /// <param name="cancel">Asked for by Ctrl+C.</param>
    public static ExitCode Run(IReadOnlyList<string> args, Pipeline pipeline, Terminal terminal, CancellationToken cancel)
    {
        var tree = new CommandTree();
        var parsed = CommandLineParser.Parse(tree.Root, args, new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        var command = parsed.CommandResult.Command;
        if (parsed.GetValue(tree.Help))
        {
            HelpText.Write(tree, command, terminal.Out);
            return ExitCode.Done;
        }

        if (command == tree.Root && parsed.UnmatchedTokens.Count == 0 && parsed.GetValue(tree.Version))
        {
            terminal.Out.WriteLine($"{tree.Root.Name} {ProgramVersion.Text}");
            return ExitCode.Done;
        }

        if (UsageErrors.Of(parsed, tree) is { Count: > 0 } errors) return Usage(errors, tree, command, terminal);

        if (ClockOption.Set(parsed.GetValue(tree.At), terminal) is not { } timed) return ExitCode.Usage;
        return Guarded(command.Name, timed, () => ((DescribedCommand)command).Run(new(parsed, pipeline, timed, cancel)));
    }

    private static ExitCode Usage(IReadOnlyList<string> errors, CommandTree tree, Command command, Terminal terminal)
    {
        foreach (var error in errors) terminal.Error.WriteLine(PrintableText.OneLine(error));
        var name = command == tree.Root ? tree.Root.Name : $"{tree.Root.Name} {command.Name}";
        terminal.Error.WriteLine($"Pomoc: {name} --help");
        return ExitCode.Usage;
    }

    private static ExitCode Guarded(string command, Terminal terminal, Func<ExitCode> run)
    {
        try
        {
            return run();
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("Przerwano. Niczego nie zapisano, poprzedni wynik pozostał bez zmian.");
            return ExitCode.Interrupted;
        }
        catch (CaseConfigurationException wrong)
        {
            ProblemReport.Write(wrong.Problems, all: true, terminal.Error);
            terminal.Error.WriteLine();
            terminal.Error.WriteLine("Niczego nie zapisano.");
            return ExitCode.Usage;
        }
        catch (CaseLockedException locked)
        {
            terminal.Error.WriteLine($"Nad sprawą {PrintableText.OneLine(locked.CaseFolder)} ktoś właśnie pracuje{(locked.Owner is { } owner ? $": {PrintableText.OneLine(owner)}" : "")}.");
            terminal.Error.WriteLine("Niczego nie zapisano. Uruchom polecenie ponownie, gdy tamten przebieg się skończy.");
            return ExitCode.FileAccess;
        }
        catch (ArchiveException unusable)
        {
            terminal.Error.WriteLine($"Nie można użyć archiwum przebiegów {PrintableText.OneLine(unusable.Path)}: {unusable.Reason}.");
            terminal.Error.WriteLine($"Niczego nie zapisano. {unusable.WayOut}");
            return ExitCode.FileAccess;
        }
        catch (ResultNotWrittenException refused)
        {
            terminal.Error.WriteLine($"Nie można zapisać pliku {PrintableText.OneLine(refused.Path)}: {FileRefusal.Reason(refused.InnerException!)}.");
            terminal.Error.WriteLine("Poprzedni wynik, jeśli był, pozostał bez zmian. Zamknij plik w innych programach albo wskaż inny folder opcją --wynik.");
            return ExitCode.FileAccess;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            var path = FileRefusal.QuotedPath(refusal) is { } quoted ? " " + PrintableText.OneLine(quoted) : "";
            terminal.Error.WriteLine($"Nie można odczytać lub zapisać pliku{path}: {FileRefusal.Reason(refusal)}.");
            return ExitCode.FileAccess;
        }
#pragma warning disable CA1031 // The last resort of the process: every other exception is a fault of the program.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            terminal.Error.WriteLine("Błąd programu, nie danych. Niczego nie zapisano, poprzedni wynik pozostał bez zmian.");
            terminal.Error.WriteLine(FaultLog.Write(fault, command, terminal.FaultFolder) is { } log
                ? $"Opis błędu dla autorów programu (bez danych z plików): {log}"
                : "Opisu błędu nie udało się zapisać w folderze tymczasowym.");
            return ExitCode.InternalFault;
        }
    }
}
