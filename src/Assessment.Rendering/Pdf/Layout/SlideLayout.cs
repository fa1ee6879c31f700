using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Rendering.Pdf.Elements;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Divides a deck into slides: each begins a page of its own.</summary>
/// <param name="theme">Colours.</param>
/// <param name="outline">The deck's chapters.</param>
/// <param name="cancel">Stops between two pages.</param>
internal sealed class SlideLayout(Theme theme, DeckOutline outline, CancellationToken cancel)
{
    private const double TinyShare = 0.3;
    private const double SparseShare = 0.45;
    private const double LooseShare = 0.68;
    private const int ShortTableRows = 7;
    private const int BalanceSteps = 7;
    private const double MostOfSource = 64;

    private readonly PageFrame _frame = PageFrame.Of(theme);

    /// <summary>The pages of the deck's slides.</summary>
    public ImmutableArray<DeckPage> Pages() =>
        [.. outline.Chapters.SelectMany(c => c.Slides.SelectMany((s, i) => Pages(c, s, opensChapter: i == 0)))];

    private IEnumerable<DeckPage> Pages(DeckChapter chapter, Slide slide, bool opensChapter) => slide.IsDivider
        ? [DividerPage.Of(chapter, slide)]
        : Pages(slide, opensChapter).Select(p => p.ToPage(chapter, slide, opensChapter));

    // Dense where that saves a page, larger where it would look lost, evened out where the last page would be nearly empty.
    private ImmutableArray<SlidePage> Pages(Slide slide, bool opens)
    {
        var plain = Pages(slide, opens, new DeckStyle(theme, Density.Plain), 0);
        if (plain.Length == 1) return Larger(slide, plain[0]) is { } larger && Pages(slide, opens, new DeckStyle(theme, larger), 0) is [var page] ? [page] : plain;
        var dense = Pages(slide, opens, new DeckStyle(theme, Density.Compact), 0);
        return Balanced(slide, opens, dense.Length < plain.Length ? dense : plain);
    }

    private static Density? Larger(Slide slide, SlidePage page)
    {
        var share = page.Body.Height / page.Room;
        // Titled callouts come in rows of slides that should look alike.
        if (slide.Blocks.All(IsWords) && !slide.Blocks.Any(b => b is CalloutBlock { Title: true }))
            return share < SparseShare ? Density.Large : share < LooseShare ? Density.Roomy : null;
        if (slide.Blocks.All(b => IsWords(b) || b is TableBlock { Rows.Length: <= ShortTableRows })) return share < LooseShare ? Density.Roomy : null;
        return slide.Blocks.All(b => b is ColumnsBlock columns && columns.Columns.All(c => c.Blocks.All(inner => IsWords(inner) || inner is ImageBlock)))
            ? Density.Roomy : null;
    }

    private static bool IsWords(Block block) => block is ParagraphBlock or ListBlock or HeadingBlock or CalloutBlock or NoteBlock or SourceBlock;

    private ImmutableArray<SlidePage> Balanced(Slide slide, bool opens, ImmutableArray<SlidePage> pages)
    {
        var room = _frame.BodyBottom - _frame.BodyTop;
        if (pages.Length < 2 || pages.Length > 12 || pages[^1].Body.Height > TinyShare * room) return pages;
        var (most, least) = (room * 0.45, 0d);
        var best = pages;
        for (var i = 0; i < BalanceSteps; i++)
        {
            var spared = (most + least) / 2;
            var candidate = Pages(slide, opens, pages[0].Style, spared);
            if (candidate.Length == pages.Length) (best, least) = (candidate, spared);
            else most = spared;
        }
        return best;
    }

    // spared: height left free at the foot of every page, to even pages out.
    private ImmutableArray<SlidePage> Pages(Slide slide, bool opens, DeckStyle style, double spared)
    {
        var (header, overflow) = Head(slide, opens, style);
        var elements = new BlockElements(style, outline, slide.Title.Length == 0 ? StructureTag.Heading2 : StructureTag.Heading3);
        var (source, below) = Source(slide, style);
        Element? rest = new StackElement([.. overflow, elements.Stack(slide.Blocks.Where(b => source is null || b is not SourceBlock))]);
        var bottom = below > 0 ? _frame.FooterRule - 7 - below - 8 : _frame.BodyBottom;
        var pages = ImmutableArray.CreateBuilder<SlidePage>();
        while (rest is not null)
        {
            cancel.ThrowIfCancellationRequested();
            var space = new Space(_frame.ContentWidth, bottom - header.Bottom - spared, Fresh: true);
            var body = rest.Place(space);
            if (body.Fit == Fit.Nothing) throw new InvalidOperationException($"The slide „{slide.Title}” has a block that fits no page.");
            rest = body.Rest;
            pages.Add(new SlidePage(style, pages.Count == 0, header, body, rest is null ? source : null));
            if (rest is not null) header = SlideHeader.Continued(slide, style);
        }
        return pages.ToImmutable();
    }

    // The header of a slide's first page, and what of it stands in the body.
    private static (SlideHeader Header, ImmutableArray<Element> Overflow) Head(Slide slide, bool opens, DeckStyle style)
    {
        TextElement Text(RichText text, TextStyle textStyle, string tag) => new(StyledText.From(text, textStyle), tag, style.ParagraphGap, style.Measure);
        if (opens && SlideHeader.Overflows(slide, style))
        {
            return (SlideHeader.Empty(style),
            [
                Text(slide.Chapter, style.Subtitle.Bolder() with { Color = style.Theme.Accent }, StructureTag.Heading1),
                Text(slide.Title, style.SmallTitle, StructureTag.Heading2),
                Text(slide.Subtitle ?? "", style.Subtitle, StructureTag.Paragraph),
            ]);
        }
        var (header, title, subtitle) = SlideHeader.First(slide, style);
        return (header, [Text(title, style.Body, StructureTag.Paragraph), Text(subtitle, style.Body, StructureTag.Paragraph)]);
    }

    // The source line stands above the footer of the slide's last page; a very long one flows with the body.
    private (Placement? Source, double Height) Source(Slide slide, DeckStyle style)
    {
        var sources = slide.Blocks.OfType<SourceBlock>().Where(s => !string.IsNullOrWhiteSpace(s.Text)).ToArray();
        if (sources.Length == 0) return (null, 0);
        var stack = new StackElement([.. sources.Select(s => new TextElement(StyledText.From(s.Text, style.Note), StructureTag.Paragraph, 0))]);
        var placed = stack.Place(new Space(_frame.ContentWidth, MostOfSource, Fresh: true));
        return placed.Fit == Fit.All ? (placed, placed.Height) : (null, 0);
    }
}
