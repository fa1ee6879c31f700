using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Indicators;

namespace Assessment.Disclosure;

/// <summary>What the office's sentences tell: a reader finds the sum of a table's column among it, though the table does not print it.</summary>
/// <param name="Numbers">Numbers typed in them.</param>
/// <param name="Indicators">Indicators whose figures they fill in.</param>
internal sealed record ToldNumbers(ImmutableHashSet<decimal> Numbers, ImmutableHashSet<IndicatorCode> Indicators)
{
    /// <summary>What the sentences of a case tell.</summary>
    public static ToldNumbers Of(CaseContent content)
    {
        var texts = OfficeSentences.Of(content).Select(s => s.Text).ToArray();
        return new([.. texts.SelectMany(OfficeSentences.NumbersIn).Select(n => n.Number)], [.. texts.SelectMany(OfficeSentences.IndicatorsIn)]);
    }

    /// <summary>All numbers, with the figures that an edition fills in.</summary>
    /// <param name="values">The edition's counts.</param>
    public IReadOnlySet<decimal> With(IEnumerable<KeyValuePair<CountCell, decimal>> values) =>
        Numbers.Union(values.Where(v => v.Key.Indicator is { } code && Indicators.Contains(code)).Select(v => v.Value));
}
