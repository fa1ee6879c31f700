using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks;

namespace Assessment.Provenance;

/// <summary>Finds printed figures by the words of their row, column and slide: the way to the cells of the office's own tables.</summary>
internal static class LabelSearch
{
    /// <summary>The figures whose words hold all that is asked; those with the fewest other words. None where nothing fits.</summary>
    public static ImmutableArray<PrintedFigure> Find(
        Deck deck, ImmutableArray<PrintedFigure> printed, ImmutableArray<string> words, int? year, Func<string, string, bool> same)
    {
        if (words.IsEmpty) return [];
        var fitting = (from figure in printed
                       let label = SearchWords.Telling(figure.Label)
                       let place = label.Concat(SearchWords.Telling(deck.Slides[figure.Slide].Title)).ToArray()
                       where words.All(w => place.Any(p => same(w, p))) && words.Any(w => label.Any(l => same(w, l)))
                       select (Figure: figure, Covered: (decimal)label.Count(l => words.Any(w => same(w, l))) / label.Length)).ToArray();
        var ofYear = year is { } asked ? fitting.Where(f => IsOf(f.Figure, asked)).ToArray() : fitting;
        if (ofYear.Length == 0) ofYear = fitting;
        return [.. ofYear.Where(f => f.Covered == ofYear.Max(o => o.Covered)).Select(f => f.Figure)];
    }

    private static bool IsOf(PrintedFigure figure, int year) =>
        figure.Figure.Of is [.., var last] ? last.Year == year : figure.Label.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
