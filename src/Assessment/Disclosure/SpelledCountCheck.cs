using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Disclosure;

/// <summary>
/// Finds sentences of the office that tell a hidden count in words, „przemoc dotknęła dwie rodziny”, or a hidden number of one of its tables
/// in digits.
/// </summary>
/// <remarks>
/// A hidden figure in digits is an error of <see cref="Checks.NarrativeNumberCheck"/>, which knows what an indicator is called; a village or
/// street can stand beside any number. A warning, not an error: the same word can mean something else. A name is found in any of its cases,
/// by what its words begin with; the word stands in the same sentence, not far from it. „Jedna z rodzin” tells no count. What the program
/// writes itself is made from the published figures and cannot tell a hidden one.
/// </remarks>
public static partial class SpelledCountCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "ochrona.slowo-w-tekscie";

    private const int Reach = 60;
    private const int LeastName = 3;
    private const int LeastWord = 5; // a shorter name („Wola”) may be a word of the language
    private const string Among = " z ";

    /// <summary>A problem per word or number.</summary>
    /// <param name="content">The whole case, nothing hidden.</param>
    /// <param name="hidden">The hidden counts.</param>
    public static IEnumerable<Problem> Of(CaseContent content, IReadOnlySet<CountCell> hidden)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(hidden);
        if (content.Checks is not { } rules || hidden.Count == 0) return [];
        var names = HiddenCounts.Numbers(content, hidden)
            .SelectMany(c => Names(c.Key, content).Select(n => (Name: n, Number: c.Value, IsFigure: c.Key.Indicator is not null)))
            .Where(n => n.Name.Length >= LeastName && Letters.IsMatch(n.Name))
            .GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase)
            .Select(g => (Name: g.Key, Pattern: Pattern(g.Key),
                Numbers: g.Select(n => n.Number).ToHashSet(), InDigits: g.Where(n => !n.IsFigure).Select(n => n.Number).ToHashSet()))
            .OrderBy(n => n.Name, StringComparer.Ordinal)
            .ToImmutableArray();
        return (from sentence in OfficeSentences.Of(content)
                let spelled = SpelledNumbers.In(sentence.Text).Select(n => (n.Text, Number: (decimal)n.Number, n.Start, n.End)).ToArray()
                let typed = OfficeSentences.NumbersIn(sentence.Text).ToArray()
                from name in names
                from Match found in name.Pattern.Matches(sentence.Text)
                from told in spelled.Where(n => name.Numbers.Contains(n.Number)).Concat(typed.Where(n => name.InDigits.Contains(n.Number)))
                where told.End <= found.Index || told.Start >= found.Index + found.Length // „Osiedle 2” is a name
                where !sentence.Text[told.End..].StartsWith(Among, StringComparison.Ordinal) && Between(found, told.Start, told.End) <= Reach
                select rules[Id].Failed(sentence.Place, ("tekst", told.Text), ("nazwa", found.Value))).Distinct();
    }

    private static IEnumerable<string> Names(CountCell cell, CaseContent content)
    {
        if (cell.Indicator is { } code) return content.Catalogue[code].Names;
        var table = content.FreeTables.First(t => t.File == cell.File);
        return table.Rows[cell.Row].Cells.Where((_, c) => table.Columns[c].Alignment == CellAlignment.Left).Select(c => c.Text.Plain.Trim()).Take(1);
    }

    private static int Between(Match name, int start, int end) => Math.Max(0, Math.Max(name.Index - end, start - name.Index - name.Length));

    // Polish words change at their end; short ones seldom do.
    private static Regex Pattern(string name) => new(
        @"(?<!\p{L})" + string.Join(@"\W+", Letters.Matches(name).Select(w => Word(w.Value))),
        RegexOptions.CultureInvariant | (name.Length < LeastWord ? RegexOptions.None : RegexOptions.IgnoreCase));

    private static string Word(string word) => word.Length switch
    {
        > 4 => word[..^2] + @"\p{L}*",
        4 => word[..^1] + @"\p{L}{0,3}",
        _ => word + @"\p{L}{0,2}",
    };

    [GeneratedRegex(@"\p{L}+|\d+")]
    private static partial Regex Letters { get; }
}
