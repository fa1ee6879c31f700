namespace Assessment.Worker.Commands;

/// <summary>The commands that read a case: <c>generate</c> and <c>check</c>.</summary>
internal static class CaseCommands
{
    /// <summary>Makes the deck.</summary>
    public static DescribedCommand Generate()
    {
        var folder = Parameters.Case();
        var (output, strict, verbose) = (Parameters.Output(), Parameters.Strict(), Parameters.Verbose());
        var charts = Parameters.Switch("Zapisuje też każdy wykres jako rysunek SVG i PNG w folderze wykresy obok dokumentu.", "--charts", "--wykresy");
        return new("generate", "generuj", "Czyta folder sprawy i zapisuje dokument OZPS w formacie PDF.",
            c => new CaseReporting(c.Pipeline, c.Terminal, new(c.Value(strict), c.Value(charts)), c.Value(verbose), c.Cancel)
                .Generate(c.Value(folder), c.Value(output)),
            "generate data-samples/zielonki-2020",
            "generuj sprawy/2024 --wynik do-wyslania --scisle")
        {
            folder, output, charts, strict, verbose,
        };
    }

    /// <summary>Reads and checks, writes nothing.</summary>
    public static DescribedCommand Check()
    {
        var folder = Parameters.Case();
        var (strict, verbose) = (Parameters.Strict(), Parameters.Verbose());
        return new("check", "sprawdz", "Czyta i sprawdza folder sprawy; niczego nie zapisuje.",
            c => new CaseReporting(c.Pipeline, c.Terminal, new(c.Value(strict)), c.Value(verbose), c.Cancel).Check(c.Value(folder)),
            "check data-samples/zielonki-2020",
            "sprawdz sprawy/2024 --wszystko")
        {
            folder, strict, verbose,
        };
    }
}
