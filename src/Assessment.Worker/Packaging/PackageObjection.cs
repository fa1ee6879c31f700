using Assessment.Language;
using Assessment.Worker.Archive;
using Assessment.Worker.Runs;
using NodaTime.Text;

namespace Assessment.Worker.Packaging;

/// <summary>Why a council package cannot be made of a run, for the office.</summary>
internal static class PackageObjection
{
    private const int MostNamed = 5;

    /// <summary>What keeps the package from being made, and the way out; <c>null</c> when nothing does.</summary>
    /// <param name="run">The run, without errors or forced.</param>
    /// <param name="standing">The released version that stands because nothing changed since, or <c>null</c>.</param>
    /// <param name="request">What the office asks.</param>
    public static string? Of(CaseRun run, ArchivedVersion? standing, PackageRequest request)
    {
        var assessment = run.Content.Case;
        if (assessment.Session is not { } session) return "Nie wiadomo, na którą sesję: dopisz „sesja: rok-miesiąc-dzień” w ocena.yaml albo podaj opcję --sesja.";
        if (assessment.Executive is null) return "Nie wiadomo, kto przedstawia ocenę: dopisz w ocena.yaml np. „organ: Wójt Gminy Zielonki”.";
        if (standing is not null && standing.Session != session)
        {
            return $"Wersję {standing.Number} wydano {(standing.Session is { } earlier ? $"na sesję {PolishDate.Long(earlier)}" : "bez dnia sesji")} i tak mówi dokument; "
                + $"pismo mówiłoby o sesji {PolishDate.Long(session)} Wpisz „sesja: {LocalDatePattern.Iso.Format(session)}” w ocena.yaml i zrób pakiet ponownie: powstanie wersja {standing.Number + 1}.";
        }
        return run.Assessed?.Findings.Undecided is { Length: > 0 } undecided && request.Force is null
            ? $"Ośrodek nie rozstrzygnął jeszcze wszystkich propozycji ({undecided.Length}): {string.Join(", ", undecided.Take(MostNamed))}{(undecided.Length > MostNamed ? " …" : "")}. "
                + "Wpisz decyzje w pliku wnioski.yaml albo podaj opcję --mimo-to z powodem."
            : null;
    }
}
