using System.CommandLine;

namespace Assessment.Worker.Commands;

/// <summary>All commands, each with its Polish alias.</summary>
internal sealed class CommandTree
{
    /// <summary>Makes the tree.</summary>
    public CommandTree() =>
        Root = new("assessment",
            "Ocena zasobów pomocy społecznej (art. 16a ustawy o pomocy społecznej): z plików CSV powstaje gotowy dokument dla rady.")
        {
            CaseCommands.Generate(),
            CaseCommands.Check(),
            FindingsCommand.Findings(),
            ExplainCommand.Explain(),
            HistoryCommands.Runs(),
            DifferenceCommand.Diff(),
            HistoryCommands.Rerun(),
            HistoryCommands.Release(),
            HistoryCommands.Rollback(),
            PackageCommand.Package(),
            StarterCommand.New(),
            ExportCommands.Missing(),
            RolloverCommand.RollOver(),
            ServeCommands.Serve(),
            ServeCommands.Status(),
            At,
            Help,
            Version,
        };

    /// <summary>The program itself.</summary>
    public Command Root { get; }

    /// <summary>Where the program's clock begins.</summary>
    public Option<string?> At { get; } = ClockOption.New();

    /// <summary>Shows the help.</summary>
    public Option<bool> Help { get; } = new("--help", "--pomoc", "-h", "-?")
    {
        Arity = ArgumentArity.Zero,
        Recursive = true,
        Description = "Pokazuje tę pomoc.",
    };

    /// <summary>Shows the version.</summary>
    public Option<bool> Version { get; } = Parameters.Switch("Pokazuje wersję programu.", "--version", "--wersja");
}
