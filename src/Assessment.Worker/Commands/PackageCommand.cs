using System.CommandLine;
using NodaTime.Text;

namespace Assessment.Worker.Commands;

/// <summary>The command <c>package</c>.</summary>
internal static class PackageCommand
{
    /// <summary>Releases the document and makes the council package.</summary>
    public static DescribedCommand Package()
    {
        var folder = Parameters.Case();
        var session = new Option<string?>("--session", "--sesja") { HelpName = "DATA", Description = "Dzień sesji rady, np. 2021-04-29 (domyślnie „sesja” z ocena.yaml)." };
        var number = new Option<string?>("--resolution-number", "--numer-uchwaly") { HelpName = "NUMER", Description = "Numer uchwały; dołącza projekt uchwały." };
        var resolution = Parameters.Switch("Dołącza projekt uchwały z miejscem na numer.", "--resolution", "--uchwala");
        var force = new Option<string?>("--force", "--mimo-to") { HelpName = "POWÓD", Description = "Robi pakiet mimo błędów w danych i nierozstrzygniętych propozycji; powód zostanie zapisany w historii i w raporcie." };
        return new("package", "pakiet", "Wydaje dokument jako wersję i robi pakiet dla rady: dokument, dane, pisma i sumy kontrolne w folderze i w pliku ZIP.",
            c =>
            {
                var text = c.Value(session);
                if (text is not null && !LocalDatePattern.Iso.Parse(text).Success)
                {
                    c.Terminal.Error.WriteLine($"Opcja „--sesja”: „{Screen.PrintableText.OneLine(text)}” nie jest datą. Wpisz rok-miesiąc-dzień, np. 2021-04-29.");
                    return ExitCode.Usage;
                }
                if (c.Value(force) is { } reason && string.IsNullOrWhiteSpace(reason))
                {
                    c.Terminal.Error.WriteLine("Opcja „--mimo-to” wymaga powodu: zostanie zapisany w historii.");
                    return ExitCode.Usage;
                }
                return new PackageReporting(c).Make(c.Value(folder), new(
                    text is null ? null : LocalDatePattern.Iso.Parse(text).Value, c.Value(number), c.Value(resolution) || c.Value(number) is not null, c.Value(force)));
            },
            "package data-samples/zielonki-2020 --session 2021-04-29",
            "pakiet sprawy/2024 --sesja 2025-04-24 --uchwala")
        {
            folder, session, number, resolution, force,
        };
    }
}
