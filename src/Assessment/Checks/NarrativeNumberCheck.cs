using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Checks.Narratives;
using Assessment.Disclosure;
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
        IEnumerable<Sentence> sentences, Catalogue catalogue, Observations observations, TerritorialCode unit, IEnumerable<int> years)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        return from named in Named(sentences.Where(s => !s.IsTitle), catalogue, observations, unit, years)
               where !named.Figures.Any(f => Fits(named.Number, f.Figure.Number ?? 0))
               select Different(named, catalogue);
    }

    /// <summary>An error per number that tells a hidden count.</summary>
    /// <param name="sentences">What the office wrote and the document prints.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="observations">The observations before anything was hidden.</param>
    /// <param name="unit">The assessed unit.</param>
    /// <param name="hidden">The hidden counts.</param>
    public static IEnumerable<Problem> Revealing(
        IEnumerable<Sentence> sentences, Catalogue catalogue, Observations observations, TerritorialCode unit, IReadOnlySet<CountCell> hidden)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(hidden);
        var years = hidden.Where(h => h.Indicator is not null).Select(h => h.Year).Distinct();
        return from named in Named(sentences, catalogue, observations, unit, years)
               where named.Figures.Any(f => hidden.Contains(CountCell.OfFigure(f.Indicator, f.Year)) && Fits(named.Number, f.Figure.Number ?? 0))
               select new Problem("ochrona.liczba-w-tekscie", Severity.Error,
                   $"W tekście obok nazwy „{named.Name}” stoi „{named.Number.Value.Trim()}”, czyli liczba ukryta w tabelach.", named.Place,
                   "Usuń liczbę z tekstu albo napisz ogólnie, np. „nieliczne rodziny”.");
    }

    private static Problem Different(NamedNumber named, Catalogue catalogue)
    {
        var known = string.Join("; ", named.Figures.OrderByDescending(f => f.Year).Take(3)
            .Select(f => $"{PolishNumber.WithUnit(f.Figure.Number ?? 0, catalogue[f.Indicator])} ({f.Year} r.)"));
        return new("tekst.liczba", Severity.Warning,
            $"W tekście obok nazwy „{named.Name}” stoi „{named.Number.Value.Trim()}”, a dane podają: {known}. Liczba w tekście powinna być taka jak w tabelach.",
            named.Place,
            "Popraw tekst albo wstaw liczbę z danych jako {{kod, rok}}.")
        {
            Causes = "Możliwe powody: liczba z innego roku, z innego wiersza (np. suma zamiast części), z innej jednostki miary albo sprzed korekty.",
        };
    }

    private static IEnumerable<NamedNumber> Named(
        IEnumerable<Sentence> sentences, Catalogue catalogue, Observations observations, TerritorialCode unit, IEnumerable<int> years)
    {
        var names = catalogue.Indicators
            .SelectMany(i => i.Names.Select(n => (Name: Normal(n), Indicator: i)))
            .Where(n => n.Name.Length >= 8)
            .GroupBy(n => n.Name, n => n.Indicator)
            .Select(g => (Name: g.Key, Figures: g.Distinct()
                .SelectMany(i => years.Select(y => observations.Find(unit, i.Code, y)))
                .OfType<Observation>().Where(o => o.Figure.HasNumber).ToImmutableArray()))
            .Where(n => !n.Figures.IsEmpty)
            .OrderByDescending(n => n.Name.Length)
            .ToImmutableArray();
        return sentences.SelectMany(s => Named(Normal(s.Text), names, s.Place));
    }

    private static IEnumerable<NamedNumber> Named(string sentence, ImmutableArray<(string Name, ImmutableArray<Observation> Figures)> names, Place place)
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
            if (nearest.Match is not null) yield return new(name, nearest.Match, figures, place);
        }
    }

    private sealed record NamedNumber(string Name, Match Number, ImmutableArray<Observation> Figures, Place Place);

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

    // A number that is no placeholder, no part of "500+" or "70+", no percentage, no time of day, no day of a month and no number of a chapter or article.
    [GeneratedRegex(@"(?<![\w{.,:-])(?<!\b(?:dzia[łl]\w*|rozdzia[łl]\w*|tabel\w*|art\.|ust\.|poz\.|pkt|nr) )(?<n>\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?:\s?(?<m>tys|mln|mld)\b)?(?![\w+%:}]|\s?%|[.:]\d|\s(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|[ivx]+\b))")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Blanks { get; }
}
