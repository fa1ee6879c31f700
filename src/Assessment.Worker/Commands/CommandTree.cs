using System.CommandLine;

namespace Assessment.Worker.Commands;

/// <summary>All commands, arguments and options, each with its Polish alias.</summary>
internal sealed class CommandTree
{
    /// <summary>Makes the tree.</summary>
    public CommandTree()
    {
        Generate = new("generate", "generuj", "Czyta folder sprawy i zapisuje dokument OZPS w formacie PDF.",
            "generate data-samples/zielonki-2020",
            "generuj sprawy/2024 --wynik do-wyslania --scisle")
        {
            Case, Output, Charts, Strict, Verbose,
        };
        Check = new("check", "sprawdz", "Czyta i sprawdza folder sprawy; niczego nie zapisuje.",
            "check data-samples/zielonki-2020",
            "sprawdz sprawy/2024 --wszystko")
        {
            Case, Strict, Verbose,
        };
        New = new("new", "nowa", "Zakłada folder nowej sprawy: plik ocena.yaml z objaśnieniami i szablony CSV do wypełnienia.",
            "new sprawy/2025",
            "nowa sprawy/2025")
        {
            Folder,
        };
        Root = new("assessment",
            "Ocena zasobów pomocy społecznej (art. 16a ustawy o pomocy społecznej): z plików CSV powstaje gotowy dokument dla rady.")
        {
            Generate, Check, New, Help, Version,
        };
    }

    /// <summary>The program itself.</summary>
    public Command Root { get; }

    /// <summary>Makes the deck.</summary>
    public DescribedCommand Generate { get; }

    /// <summary>Reads and checks, writes nothing.</summary>
    public DescribedCommand Check { get; }

    /// <summary>Writes a starter case.</summary>
    public DescribedCommand New { get; }

    /// <summary>The case folder.</summary>
    public Argument<string> Case { get; } = new("SPRAWA") { Description = "Folder sprawy, w którym jest plik ocena.yaml." };

    /// <summary>The folder of a new case.</summary>
    public Argument<string> Folder { get; } = new("FOLDER") { Description = "Folder nowej sprawy; musi być pusty albo jeszcze nie istnieć." };

    /// <summary>Where the results go.</summary>
    public Option<string?> Output { get; } = new("--output", "--wynik", "-o")
    {
        HelpName = "FOLDER",
        Description = "Folder wyników (domyślnie folder wyniki w folderze sprawy).",
    };

    /// <summary>The charts are written as files of their own too.</summary>
    public Option<bool> Charts { get; } = new("--charts", "--wykresy")
    {
        Arity = ArgumentArity.Zero,
        Description = "Zapisuje też każdy wykres jako rysunek SVG i PNG w folderze wykresy obok dokumentu.",
    };

    /// <summary>Warnings count as errors.</summary>
    public Option<bool> Strict { get; } = new("--strict", "--scisle")
    {
        Arity = ArgumentArity.Zero,
        Description = "Traktuje ostrzeżenia jak błędy.",
    };

    /// <summary>No problem is left out of the list.</summary>
    public Option<bool> Verbose { get; } = new("--verbose", "--wszystko")
    {
        Arity = ArgumentArity.Zero,
        Description = "Wypisuje wszystkie ostrzeżenia i informacje, nie tylko pierwszych 30.",
    };

    /// <summary>Shows the help.</summary>
    public Option<bool> Help { get; } = new("--help", "--pomoc", "-h", "-?")
    {
        Arity = ArgumentArity.Zero,
        Recursive = true,
        Description = "Pokazuje tę pomoc.",
    };

    /// <summary>Shows the version.</summary>
    public Option<bool> Version { get; } = new("--version", "--wersja")
    {
        Arity = ArgumentArity.Zero,
        Description = "Pokazuje wersję programu.",
    };
}
