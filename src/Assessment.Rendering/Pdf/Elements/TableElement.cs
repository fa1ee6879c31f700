using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Tables;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>A table whose column widths are found when its width is known.</summary>
/// <param name="table">What it shows.</param>
/// <param name="style">Colours and density.</param>
internal sealed class TableElement(TableBlock table, DeckStyle style) : Element
{
    private (double Width, Element Set)? _last;

    /// <inheritdoc />
    public override double GapBefore => style.BlockGap;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        if (table.Rows.IsEmpty && table.Header.IsEmpty) return Placement.Empty;
        if (_last is not { } last || Math.Abs(last.Width - space.Width) > 0.001)
        {
            var parts = SetTable.Of(table, space.Width, style);
            var isSlide = style.Theme.Format == PageFormat.Slides; // running text would leave too much of its pages empty
            _last = last = (space.Width, new StackElement([.. parts.Select<SetTable, Element>((p, i) => i > 0 && isSlide ? new SectionElement(TableRowsElement.Of(p)) : TableRowsElement.Of(p))]));
        }
        return last.Set.Place(space);
    }
}
