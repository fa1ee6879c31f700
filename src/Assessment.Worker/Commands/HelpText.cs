using System.Collections.Immutable;
using System.CommandLine;

namespace Assessment.Worker.Commands;

/// <summary>The help in Polish, made from the commands' own descriptions.</summary>
internal static class HelpText
{
    private static readonly ImmutableArray<(string Code, string Meaning)> ExitCodes =
    [
        ("0", "zrobione"),
        ("1", "błędy w danych, dokumentu nie zapisano"),
        ("2", "błędne wywołanie lub błąd w pliku ocena.yaml"),
        ("3", "błąd programu"),
        ("4", "nie można odczytać lub zapisać pliku"),
        ("130", "przerwano"),
    ];

    /// <summary>Prints the help of the program or of one command.</summary>
    public static void Write(CommandTree tree, Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Użycie:");
        output.WriteLine("  " + Usage(tree, command));
        Section("Polecenia:", command.Subcommands.Select(c => (Usage(c), c.Description ?? "")));
        Section("Argumenty:", command.Arguments.Select(a => (a.Name, a.Description ?? "")));
        Section("Opcje:", Options(tree, command).Select(o => (Names(o), o.Description ?? "")));
        var examples = command is DescribedCommand described
            ? described.Examples
            : [.. command.Subcommands.OfType<DescribedCommand>().Select(c => c.Examples[0])];
        output.WriteLine();
        output.WriteLine("Przykłady:");
        foreach (var example in examples) output.WriteLine($"  {tree.Root.Name} {example}");
        Section("Kody wyjścia:", ExitCodes);

        void Section(string heading, IEnumerable<(string Left, string Right)> lines)
        {
            var all = lines.ToList();
            if (all.Count == 0) return;
            var width = all.Max(l => l.Left.Length) + 3;
            output.WriteLine();
            output.WriteLine(heading);
            foreach (var (left, right) in all) output.WriteLine($"  {left.PadRight(width)}{right}");
        }
    }

    /// <summary>Names of the commands for a sentence: <c>generate (generuj), check (sprawdz)…</c></summary>
    public static string CommandNames(CommandTree tree) =>
        string.Join(", ", tree.Root.Subcommands.Select(c => $"{c.Name} ({string.Join(", ", c.Aliases)})"));

    private static IEnumerable<Option> Options(CommandTree tree, Command command) =>
        command == tree.Root ? command.Options : command.Options.Append(tree.Help);

    private static string Usage(CommandTree tree, Command command) =>
        command == tree.Root
            ? $"{tree.Root.Name} POLECENIE [opcje]"
            : $"{tree.Root.Name} {string.Join(' ', command.Arguments.Select(a => a.Name).Prepend(command.Name))}{(command.Options.Count > 0 ? " [opcje]" : "")}";

    private static string Usage(Command command) =>
        string.Join(", ", command.Aliases.Prepend(command.Name)) + " " + string.Join(' ', command.Arguments.Select(a => a.Name));

    private static string Names(Option option) =>
        string.Join(", ", option.Aliases.Prepend(option.Name)) + (option.HelpName is { } value ? " " + value : "");
}
