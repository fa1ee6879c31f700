using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Checks.Numbers;
using Assessment.Checks.Rules;
using Assessment.Composition;
using Assessment.Figures;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Revisions;

/// <summary>Figures of past years: those that this year's files no longer hold come from released versions; those that the files now give otherwise are revisions.</summary>
/// <remarks>
/// Only versions that the office released and that still stand count: a figure of a draft was never defended before anybody, and a figure
/// that a correction removed must not come back. A figure that a file mentions, even without a number, is not filled. Derived indicators
/// are computed anew from what is filled.
/// </remarks>
public static class PastYears
{
    /// <summary>Id of the information that figures came from a released version.</summary>
    public const string Filled = "zrodla.z-wydanej-wersji";

    /// <summary>Id of the warning that a file gives another number than the assessment of the year before printed.</summary>
    public const string Revised = "zrodla.korekta-lat-ubieglych";

    /// <summary>The case with the figures of past years that only released versions hold, and with the revisions among its problems.</summary>
    public static CaseContent Of(CaseContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        foreach (var version in content.Released.Where(v => v.Stands).OrderByDescending(v => v.Year)) content = With(content, version);
        return content;
    }

    private static CaseContent With(CaseContent content, ReleasedFigures version)
    {
        var source = new DataSource(SourceKind.Released, RevisionTexts.Version(version));
        var (assessment, read) = (content.Case, content.Observations);
        var units = assessment.ComparisonUnits.Select(u => u.Code).Prepend(assessment.Unit).ToHashSet();
        var derived = content.Catalogue.Derived.Select(d => d.Indicator.Code).ToHashSet();
        var past = version.Figures.Where(f => f.Key.Year < assessment.Year && f.Figure.HasNumber && !f.Figure.Notes.HasFlag(FigureNotes.Forecast)
            && units.Contains(f.Key.Unit) && content.Catalogue.TryGet(f.Key.Indicator, out _) && !derived.Contains(f.Key.Indicator)).ToArray();
        ImmutableArray<Observation> filled =
        [
            .. past.Where(f => read.Find(f.Key.Unit, f.Key.Indicator, f.Key.Year) is null)
                .Select(f => new Observation(f.Key.Unit, f.Key.Indicator, f.Key.Year, f.Figure, new ReleasedOrigin(source, f.Origin))),
        ];
        if (filled.IsEmpty && version.Year == assessment.Year) return content;
        ImmutableArray<Problem> problems = content.Checks is { } rules
            ? [.. Told(content, rules, source, filled), .. version.Year < assessment.Year ? Revisions(content, rules, source, past) : []]
            : [];
        return content with
        {
            Observations = new(read.All.Concat(filled), assessment.SourceRanking),
            Problems = [.. content.Problems, .. problems],
        };
    }

    private static IEnumerable<Problem> Told(CaseContent content, CheckRules rules, DataSource source, ImmutableArray<Observation> filled) => filled.IsEmpty ? [] :
    [
        rules[Filled].Failed(null, ("wersja", source.Name), ("liczba", filled.Length.ToString(CultureInfo.InvariantCulture)),
            ("nazwa", content.Catalogue[filled[0].Indicator].Label), ("rok", CheckedFigures.Year(filled[0].Year))),
    ];

    // What a later version of the same assessment changes stands on its slide of changes.
    private static IEnumerable<Problem> Revisions(CaseContent content, CheckRules rules, DataSource source, IEnumerable<RecordedFigure> past) =>
        from earlier in past
        let now = content.Observations.Find(earlier.Key.Unit, earlier.Key.Indicator, earlier.Key.Year)
        where now is { Origin: CellOrigin } && now.Figure.Number != earlier.Figure.Number
        let indicator = content.Catalogue[now.Indicator]
        select rules[Revised].Failed(CheckedFigures.PlaceOf(now), ("nazwa", earlier.Label), ("rok", CheckedFigures.Year(now.Year)),
            ("przedtem", PolishNumber.WithUnit(earlier.Figure.Number!.Value, indicator)), // only figures with a number are past
            ("teraz", now.Figure.Match(n => PolishNumber.WithUnit(n, indicator), DeckTexts.Missing)),
            ("wersja", source.Name), ("skad", earlier.Origin), ("plik", now.Origin.ToString() ?? ""));
}
