using System.CommandLine;

namespace Assessment.Worker.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class Parameters
{
    /// <summary>The case folder.</summary>
    public static Argument<string> Case() => new("SPRAWA") { Description = "Folder sprawy, w którym jest plik ocena.yaml." };

    /// <summary>Where the results go.</summary>
    public static Option<string?> Output() => new("--output", "--wynik", "-o")
    {
        HelpName = "FOLDER",
        Description = "Folder wyników (domyślnie folder wyniki w folderze sprawy).",
    };

    /// <summary>Warnings count as errors.</summary>
    public static Option<bool> Strict() => Switch("Traktuje ostrzeżenia jak błędy.", "--strict", "--scisle");

    /// <summary>No problem is left out of the list.</summary>
    public static Option<bool> Verbose() => Switch("Wypisuje wszystkie ostrzeżenia i informacje, nie tylko pierwszych 30.", "--verbose", "--wszystko");

    /// <summary>An option that is there or not.</summary>
    public static Option<bool> Switch(string description, string name, params string[] aliases) =>
        new(name, aliases) { Arity = ArgumentArity.Zero, Description = description };
}
