using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Elements;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Divides a deck into pages of running content: slides follow each other under numbered chapter headings.</summary>
/// <param name="theme">Colours and page format.</param>
/// <param name="outline">The deck's chapters.</param>
/// <param name="cancel">Stops between two pages.</param>
internal sealed class FlowLayout(Theme theme, DeckOutline outline, CancellationToken cancel)
{
    private const double ChapterGap = 40;
    private const double SlideGap = 26;
    private const double WholeShare = 0.62;
    private const double LeastShare = 0.25;

    private readonly DeckStyle _style = new(theme, Density.Plain);
    private readonly PageFrame _frame = PageFrame.Of(theme);
    private readonly ImmutableArray<DeckPage>.Builder _pages = ImmutableArray.CreateBuilder<DeckPage>();
    private readonly ImmutableArray<PagePart>.Builder _parts = ImmutableArray.CreateBuilder<PagePart>();
    private double _used;

    private double Room => _frame.BodyBottom - _frame.BodyTop;

    /// <summary>The pages of the deck's slides.</summary>
    public ImmutableArray<DeckPage> Pages()
    {
        foreach (var chapter in outline.Chapters)
        {
            for (var i = 0; i < chapter.Slides.Length; i++)
            {
                if (chapter.Slides[i].IsDivider) Divider(chapter, chapter.Slides[i]);
                else Flow(chapter, chapter.Slides[i], i == 0 ? null : chapter.Slides[i - 1]);
            }
            if (chapter.Number == 0) Turn();
        }
        Turn();
        return _pages.ToImmutable();
    }

    private void Divider(DeckChapter chapter, Slide slide)
    {
        Turn();
        _pages.Add(DividerPage.Of(chapter, slide));
    }

    private void Flow(DeckChapter chapter, Slide slide, Slide? before)
    {
        var opensChapter = before is null;
        Element? rest = Content(chapter, slide, before);
        var begins = true;
        while (rest is not null)
        {
            cancel.ThrowIfCancellationRequested();
            if (_parts.Count > 0 && begins && BelongsOnNextPage(rest, opensChapter)) Turn();
            var top = _parts.Count == 0 ? 0 : _used + (opensChapter ? ChapterGap : SlideGap);
            var placed = rest.Place(new Space(_frame.ContentWidth, Room - top, Fresh: _parts.Count == 0));
            if (placed.Fit == Fit.Nothing && _parts.Count == 0) throw new InvalidOperationException($"The slide „{slide.Title}” has a block that fits no page.");
            if (placed.Draws)
            {
                var at = new XPoint(_frame.Margin, _frame.BodyTop + top);
                _parts.Add(new PagePart(chapter, slide, begins, at.Y, canvas => placed.Draw(canvas, at)));
                (_used, begins) = (top + placed.Height, false);
            }
            if (placed.Fit is Fit.Part or Fit.Nothing) Turn();
            rest = placed.Fit == Fit.Nothing ? rest : placed.Rest;
        }
    }

    // What fits a page whole is not divided while it is short, and nothing begins in the last lines of a page.
    private bool BelongsOnNextPage(Element content, bool opensChapter)
    {
        var left = Room - _used - (opensChapter ? ChapterGap : SlideGap);
        var whole = content.Place(new Space(_frame.ContentWidth, Room, Fresh: true));
        return (whole.Rest is not null || whole.Height > left) && (left < LeastShare * Room || (whole.Rest is null && whole.Height < WholeShare * Room));
    }

    private StackElement Content(DeckChapter chapter, Slide slide, Slide? before)
    {
        var content = ImmutableArray.CreateBuilder<Element>();
        if (before is null && chapter.Number > 0) content.Add(new ChapterTitleElement(chapter, _style));
        // Slides in a row with one title are one section here.
        var repeated = before is { IsDivider: false } && (before.Title, before.Subtitle) == (slide.Title, slide.Subtitle);
        if (slide.Title.Length > 0 && !repeated)
            content.Add(new TextElement(StyledText.From(slide.Title, chapter.Number > 0 ? _style.Title : _style.ChapterTitle), StructureTag.Heading2, 10));
        if (!repeated && slide.Subtitle is { Length: > 0 } subtitle)
            content.Add(new TextElement(StyledText.From(subtitle, _style.Subtitle), StructureTag.Paragraph, 2) { KeepsWithNext = true });
        var elements = new BlockElements(_style, outline, slide.Title.Length == 0 ? StructureTag.Heading2 : StructureTag.Heading3);
        content.Add(elements.Stack(slide.Blocks));
        return new StackElement(content.ToImmutable());
    }

    private void Turn()
    {
        if (_parts.Count == 0) return;
        _pages.Add(new DeckPage(_parts.ToImmutable()));
        _parts.Clear();
        _used = 0;
    }
}
