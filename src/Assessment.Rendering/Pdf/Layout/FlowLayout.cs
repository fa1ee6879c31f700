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
    private const double MostLeftEmpty = 0.25;
    private const double MostLeftEmptyForWhole = 0.3;
    private const double LeastBegun = 0.15;
    private const double LeastContinued = 0.22;
    private const double MostSpread = 110;

    private readonly DeckStyle _style = new(theme, Density.Plain);
    private readonly PageFrame _frame = PageFrame.Of(theme);
    private readonly ImmutableArray<DeckPage>.Builder _pages = ImmutableArray.CreateBuilder<DeckPage>();
    private readonly ImmutableArray<PagePart>.Builder _parts = ImmutableArray.CreateBuilder<PagePart>();
    private double _used;
    private (DeckChapter Chapter, Slide Slide, Slide? Before, double Top)? _whole;

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
        Element? rest = Content(chapter, slide, before, _style);
        var begins = true;
        while (rest is not null)
        {
            cancel.ThrowIfCancellationRequested();
            if (begins && Tightened(rest, chapter, slide, before) is { } tight) rest = tight;
            else if (_parts.Count > 0 && begins && BelongsOnNextPage(rest, opensChapter))
            {
                Turn();
                rest = Tightened(rest, chapter, slide, before) ?? rest;
            }
            var top = Top(opensChapter);
            var placed = rest.Place(new Space(_frame.ContentWidth, Room - top, Fresh: _parts.Count == 0));
            if (placed.Fit == Fit.Nothing && _parts.Count == 0) throw new InvalidOperationException($"The slide „{slide.Title}” has a block that fits no page.");
            if (placed.Draws)
            {
                var at = new XPoint(_frame.Margin, _frame.BodyTop + top);
                _parts.Add(new PagePart(chapter, slide, begins, at.Y, canvas => placed.Draw(canvas, at)));
                _whole = begins && placed.Fit == Fit.All ? (chapter, slide, before, top) : null;
                (_used, begins) = (top + placed.Height, false);
            }
            if (placed.Fit is Fit.Part or Fit.Nothing) Turn();
            rest = placed.Fit == Fit.Nothing ? rest : placed.Rest;
        }
    }

    // The content with smaller distances, where that spares its last lines a page of their own.
    private StackElement? Tightened(Element content, DeckChapter chapter, Slide slide, Slide? before)
    {
        var space = new Space(_frame.ContentWidth, Math.Max(0, Room - Top(before is null)), Fresh: _parts.Count == 0);
        if (content.Place(space).Fit is Fit.All or Fit.Empty) return null;
        var tight = Content(chapter, slide, before, _style with { Density = Density.Compact });
        return tight.Place(space).Fit == Fit.All ? tight : null;
    }

    private double Top(bool opensChapter) => _parts.Count == 0 ? 0 : _used + (opensChapter ? ChapterGap : SlideGap);

    // What does not fit the rest of a page is divided, unless little room would be lost, only its first lines would stand there,
    // or only a few lines (notes, the last rows of a table) would stand on the next.
    private bool BelongsOnNextPage(Element content, bool opensChapter)
    {
        var left = Room - _used - (opensChapter ? ChapterGap : SlideGap);
        var begun = content.Place(new Space(_frame.ContentWidth, Math.Max(0, left), Fresh: false));
        if (begun.Fit is Fit.All or Fit.Empty) return false;
        if (left < MostLeftEmpty * Room || begun.Height < LeastBegun * Room) return true;
        return left < MostLeftEmptyForWhole * Room && begun.Rest?.Place(new Space(_frame.ContentWidth, Room, Fresh: true)) is { Rest: null } rest
            && rest.Height < LeastContinued * Room;
    }

    // A chart or key figures at the foot of a page take the room that would stay empty under them.
    private void GrowLast()
    {
        if (_whole is not var (chapter, slide, before, top) || Room - _used < LeastContinued * Room) return;
        var style = _style with { Spread = Math.Min(MostSpread, Room - _used) };
        var content = Content(chapter, slide, before, style);
        if (content.Place(new Space(_frame.ContentWidth, Room - top, Fresh: _parts.Count == 1)) is not { Fit: Fit.All } placed) return;
        var at = new XPoint(_frame.Margin, _frame.BodyTop + top);
        _parts[^1] = _parts[^1] with { Draw = canvas => placed.Draw(canvas, at) };
    }

    private StackElement Content(DeckChapter chapter, Slide slide, Slide? before, DeckStyle style)
    {
        var content = ImmutableArray.CreateBuilder<Element>();
        if (before is null && chapter.Number > 0) content.Add(new ChapterTitleElement(chapter, style));
        // Slides in a row with one title are one section here.
        var repeated = before is { IsDivider: false } && (before.Title, before.Subtitle) == (slide.Title, slide.Subtitle);
        if (slide.Title.Length > 0 && !repeated)
            content.Add(new TextElement(StyledText.From(slide.Title, chapter.Number > 0 ? style.Title : style.ChapterTitle), StructureTag.Heading2, 10));
        if (!repeated && slide.Subtitle is { Length: > 0 } subtitle)
            content.Add(new TextElement(StyledText.From(subtitle, style.Subtitle), StructureTag.Paragraph, 2) { KeepsWithNext = true });
        var elements = new BlockElements(style, outline, slide.Title.Length == 0 ? StructureTag.Heading2 : StructureTag.Heading3);
        content.Add(elements.Stack(slide.Blocks));
        return new StackElement(content.ToImmutable());
    }

    private void Turn()
    {
        if (_parts.Count == 0) return;
        GrowLast();
        _pages.Add(new DeckPage(_parts.ToImmutable()));
        _parts.Clear();
        (_used, _whole) = (0, null);
    }
}
