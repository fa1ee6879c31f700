using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Territory;

namespace Assessment.Checks;

/// <summary>Finds literal numbers in the office's texts that stand next to an indicator's label and differ from the data.</summary>
/// <remarks>
/// In a sentence that names an indicator (its label, short label or an alias, word for word) the number nearest to the name is compared
/// with every figure of the indicators so named, in all years of the tables. „Ponad 36 mln” fits figures whose millions are 36.
/// Years, dates, and numbers that belong to a name („500+”) are not compared.
/// </remarks>
public static partial class NarrativeNumberCheck
{
    private const int Reach = 60;

    /// <summary>A warning per number that differs.</summary>
    public static IEnumerable<Problem> Of(
        IEnumerable<Narrative> narratives, Catalogue catalogue, Observations observations, TerritorialCode unit, IEnumerable<int> years)
    {
        ArgumentNullException.ThrowIfNull(narratives);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        var names = catalogue.Indicators
            .SelectMany(i => i.Aliases.Append(i.Label).Append(i.ShortLabel).Select(n => (Name: Normal(n), Indicator: i)))
            .Where(n => n.Name.Length >= 8)
            .GroupBy(n => n.Name, n => n.Indicator)
            .Select(g => (Name: g.Key, Figures: g.Distinct()
                .SelectMany(i => years.Select(y => observations.Find(unit, i.Code, y)))
                .OfType<Observation>().Where(o => o.Figure.HasNumber).ToImmutableArray()))
            .Where(n => !n.Figures.IsEmpty)
            .OrderByDescending(n => n.Name.Length)
            .ToImmutableArray();
        return from narrative in narratives
               from section in narrative.Sections
               from block in section.Blocks
               from text in BlockTexts.Of(block.Block)
               from sentence in SentenceEnd.Split(Normal(text))
               from problem in Of(sentence, names, catalogue, new Place(narrative.File, block.Line))
               select problem;
    }

    private static IEnumerable<Problem> Of(
        string sentence, ImmutableArray<(string Name, ImmutableArray<Observation> Figures)> names, Catalogue catalogue, Place place)
    {
        var covered = new List<Range>();
        foreach (var (name, figures) in names)
        {
            var at = sentence.IndexOf(name, StringComparison.Ordinal);
            if (at < 0 || covered.Exists(r => r.Start.Value <= at && at < r.End.Value)) continue;
            covered.Add(at..(at + name.Length));
            var nearest = Number.Matches(sentence)
                .Where(m => m.Index + m.Length <= at || m.Index >= at + name.Length)
                .Where(m => !IsYear(m))
                .Select(m => (Match: m, Distance: m.Index < at ? at - m.Index - m.Length : m.Index - at - name.Length))
                .Where(m => m.Distance <= Reach)
                .OrderBy(m => m.Distance)
                .FirstOrDefault();
            if (nearest.Match is null || figures.Any(f => Fits(nearest.Match, f.Figure.Number ?? 0))) continue;
            var known = string.Join("; ", figures.OrderByDescending(f => f.Year).Take(3)
                .Select(f => $"{PolishNumber.WithUnit(f.Figure.Number ?? 0, catalogue[f.Indicator])} ({f.Year} r.)"));
            yield return new("tekst.liczba", Severity.Warning,
                $"W tekście obok nazwy „{name}” stoi „{nearest.Match.Value.Trim()}”, a dane podają: {known}.", place,
                "Popraw tekst albo wstaw liczbę z danych jako {{kod, rok}}.");
        }
    }

    private static bool Fits(Match match, decimal figure)
    {
        if (!decimal.TryParse(match.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'),
            NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return true;
        var scale = match.Groups["m"].Value switch { "mln" => 1_000_000m, "tys" => 1_000m, "mld" => 1_000_000_000m, _ => 1m };
        var decimals = number.Scale;
        var scaled = Math.Abs(figure) / scale;
        return decimal.Round(scaled, decimals, MidpointRounding.AwayFromZero) == number
            || decimal.Round(scaled, decimals, MidpointRounding.ToZero) == number;
    }

    private static bool IsYear(Match match) =>
        match.Groups["m"].Length == 0
        && int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 1900 and < 2100;

    private static string Normal(string text) =>
        Blanks.Replace(text.Replace("„", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal)
            .Replace("\"", "", StringComparison.Ordinal).Replace(" +", "+", StringComparison.Ordinal), " ").Trim().ToLowerInvariant();

    // A number that is no placeholder, no part of "500+" or "70+", no percentage and no time of day.
    [GeneratedRegex(@"(?<![\w{.,:-])(?<n>\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?:\s?(?<m>tys|mln|mld)\b)?(?![\w+%:}]|\s?%|[.:]\d)")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"(?<=[.!?;])\s+(?=\p{L})")]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Blanks { get; }
}
