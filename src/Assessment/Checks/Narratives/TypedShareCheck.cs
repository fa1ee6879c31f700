using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Checks.Rules;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Narratives;

/// <summary>Finds typed percentages beside a counted thing that no computed share of it equals: the denominator is another one, or wrong.</summary>
/// <remarks>
/// A percentage is compared with every share of the case whose numerator the sentence names, and with every share whose own label names
/// it (the share of women among the unemployed, where women are named), in all years of the tables, at the decimals typed.
/// </remarks>
public static class TypedShareCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tekst.udzial";

    private const int Ending = 2;

    /// <summary>A problem per percentage.</summary>
    public static IEnumerable<Problem> Of(IEnumerable<Sentence> sentences, AssessedCase assessed, CheckRules rules)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(assessed);
        ArgumentNullException.ThrowIfNull(rules);
        var shares = assessed.Catalogue.Derived
            .Where(d => d.Per == 100 && d.Numerator.Length == 1)
            .Select(d => (Name: Stem(assessed.Catalogue[d.Numerator[0]].ShortLabel), d.Indicator, Figures: Figures(assessed, d.Indicator.Code)))
            .Where(s => s.Name.Length >= 6 && !s.Figures.IsEmpty)
            .GroupBy(s => s.Name)
            .ToImmutableArray();
        return from sentence in sentences
               where !UnemploymentRateCheck.IsRate(sentence)
               from named in shares
               where sentence.Text.Contains(named.Key, StringComparison.OrdinalIgnoreCase)
               from typed in TypedPercentage.In(sentence)
               where !named.SelectMany(n => n.Figures).Concat(Labelled(assessed, named.Key)).Any(f => Fits(f.Figure.Number ?? 0, typed.Number))
               let known = named.SelectMany(n => n.Figures.Where(f => f.Year == assessed.Case.Year).Select(f => (n.Indicator, Share: f.Figure.Number ?? 0))).Take(3)
               select rules[Id].Failed(sentence.Place, ("udzial", typed.Text), ("nazwa", named.First().Name),
                   ("znane", string.Join("; ", known.Select(k => $"{PolishQuotes.Around(k.Indicator.Label)} – {PolishNumber.Percent(k.Share, k.Indicator.Domain.Decimals)}"))));
    }

    private static ImmutableArray<Observation> Figures(AssessedCase assessed, IndicatorCode code) =>
        [.. assessed.Case.Years.Select(y => assessed.Find(code, y)).OfType<Observation>().Where(o => o.Figure.HasNumber)];

    private static IEnumerable<Observation> Labelled(AssessedCase assessed, string name) =>
        assessed.Catalogue.Indicators.Concat(assessed.Catalogue.Derived.Select(d => d.Indicator))
            .Where(i => i.Domain.Kind == FigureKind.Share && i.Label.Contains(name[..^Ending], StringComparison.OrdinalIgnoreCase))
            .SelectMany(i => Figures(assessed, i.Code));

    // Polish words change at their end: „bezrobotni” and „bezrobotnych” have „bezrobotn” in common.
    private static string Stem(string label) => label.Contains(' ', StringComparison.Ordinal) || label.Length < 8 ? label : label[..^1];

    private static bool Fits(decimal share, decimal typed) =>
        decimal.Round(share, typed.Scale, MidpointRounding.AwayFromZero) == typed || decimal.Round(100 - share, typed.Scale, MidpointRounding.AwayFromZero) == typed;
}
