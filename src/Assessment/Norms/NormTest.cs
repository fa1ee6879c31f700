using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Norms;

/// <summary>Tests the norms on the figures of the assessed unit.</summary>
public static class NormTest
{
    /// <summary>The results: every norm in every year of the case it holds in and has something to say about, the oldest year first.</summary>
    public static ImmutableArray<NormResult> Of(NormSet norms, AssessmentCase assessment, Catalogue catalogue, Observations observations)
    {
        ArgumentNullException.ThrowIfNull(norms);
        ArgumentNullException.ThrowIfNull(assessment);
        var figures = new UnitFigures(catalogue, observations, assessment.Unit);
        return
        [
            .. from norm in norms.Norms
               from year in assessment.Years
               where norm.Validity.CoversEndOf(year)
               let result = Of(norm, year, assessment, figures)
               where result is not null
               select result,
        ];
    }

    private static NormResult? Of(Norm norm, int year, AssessmentCase assessment, UnitFigures figures) => norm switch
    {
        StaffingNorm staffing => StaffingTest.Of(staffing, year, figures),
        RatioNorm ratio => Ratio(ratio, year, figures),
        DeadlineNorm deadline when year == assessment.Year => Deadline(deadline, assessment),
        DocumentNorm document => assessment.Documents.FirstOrDefault(d => d.Norm == norm.Id) is { } adopted ? Document(document, year, adopted) : null,
        _ => null,
    };

    private static NormResult? Ratio(RatioNorm norm, int year, UnitFigures figures)
    {
        ImmutableArray<Observation> counts = [.. norm.Counts.Select(c => figures.Find(c, year)).OfType<Observation>().Where(o => o.Figure.HasNumber)];
        if (counts.IsEmpty) return null;
        return new(norm, year, NormVerdict.NotTestable)
        {
            Evidence = counts,
            Labels = figures.Labels(counts),
            Ratios =
            [
                .. from code in norm.Ratios
                   let ratio = figures.Find(code, year)
                   where ratio is { Figure.HasNumber: true }
                   select new NormRatio(figures.Catalogue[code], ratio.Figure.Number!.Value, null, "", [ratio]), // only ratios with numbers
            ],
        };
    }

    private static NormResult Deadline(DeadlineNorm norm, AssessmentCase assessment) => assessment.Session is { } session
        ? new(norm, assessment.Year, session <= norm.Day.InYear(assessment.Year + 1) ? NormVerdict.Met : NormVerdict.NotMet) { Day = session }
        : new(norm, assessment.Year, NormVerdict.NotTestable);

    private static NormResult Document(DocumentNorm norm, int year, AdoptedDocument document) =>
        new(norm, year, document.Covers(year) && (norm.Span is null || norm.Span == document.Span) ? NormVerdict.Met : NormVerdict.NotMet)
        {
            Document = document,
        };
}
