using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Revisions;

namespace Assessment.Composition;

/// <summary>The cells of a revised figure: from what to what.</summary>
internal static class RevisedFigures
{
    /// <summary>Decimals of a figure whose indicator the catalogue no longer knows.</summary>
    private const int UnknownDecimals = 2;

    /// <summary>The earlier and the later cell; <c>null</c> where both print the same, and where the figure is hidden now: its earlier value would tell it.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="revised">What differs.</param>
    /// <param name="now">The observation that the document prints, or <c>null</c>: the later cell then has the recorded figure.</param>
    /// <param name="figures">Collects signs.</param>
    public static (TableCell Earlier, TableCell Later)? Cells(Catalogue catalogue, FigureDifference revised, Observation? now, SlideFigures figures)
    {
        if ((now?.Figure ?? revised.Later?.Figure)?.Missing == MissingReason.Confidential) return null;
        var domain = catalogue.TryGet(revised.Key.Indicator, out var known) ? known.Domain : new(FigureKind.Ratio, UnknownDecimals);
        var earlier = Recorded(revised.Earlier);
        var later = now is null ? Recorded(revised.Later) : figures.Cell(now, domain);
        return earlier.Text.Plain == later.Text.Plain ? null : (earlier, later);

        TableCell Recorded(RecordedFigure? figure) => figures.Cell(figure?.Figure ?? Figure.None(MissingReason.NotInSource), domain);
    }
}
