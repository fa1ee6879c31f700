using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Elements;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Divides a slide into pages.</summary>
internal static class SlideLayout
{
    private const double TinyShare = 0.3;
    private const int BalanceSteps = 7;
    private const double MostOfSource = 64;

    /// <summary>The pages of a slide: dense where that saves a page, evened out where the last one would be nearly empty.</summary>
    public static ImmutableArray<DeckPage> Pages(Slide slide, Theme theme, CancellationToken cancel)
    {
        var generous = Pages(slide, new DeckStyle(theme, Compact: false), 0, cancel);
        if (generous.Length == 1) return generous;
        var style = new DeckStyle(theme, Compact: true);
        var dense = Pages(slide, style, 0, cancel);
        return dense.Length < generous.Length
            ? Balanced(slide, style, dense, cancel)
            : Balanced(slide, style with { Compact = false }, generous, cancel);
    }

    private static ImmutableArray<DeckPage> Balanced(Slide slide, DeckStyle style, ImmutableArray<DeckPage> pages, CancellationToken cancel)
    {
        var room = DeckStyle.BodyBottom - DeckStyle.BodyTop;
        if (pages.Length < 2 || pages.Length > 12 || pages[^1].Body.Height > TinyShare * room) return pages;
        var (most, least) = (room * 0.45, 0d);
        var best = pages;
        for (var i = 0; i < BalanceSteps; i++)
        {
            var spared = (most + least) / 2;
            var candidate = Pages(slide, style, spared, cancel);
            if (candidate.Length == pages.Length) (best, least) = (candidate, spared);
            else most = spared;
        }
        return best;
    }

    // spared: height left free at the foot of every page, to even pages out.
    private static ImmutableArray<DeckPage> Pages(Slide slide, DeckStyle style, double spared, CancellationToken cancel)
    {
        var (header, titleRest, subtitleRest) = SlideHeader.First(slide, style);
        var elements = new BlockElements(style, slide.Title.Length == 0 ? StructureTag.Heading2 : StructureTag.Heading3);
        var (source, below) = Source(slide, style);
        IEnumerable<Block> overflow = ((RichText[])[titleRest, subtitleRest]).Where(t => !t.Runs.IsEmpty).Select(t => new ParagraphBlock(t));
        Element? rest = elements.Stack(overflow.Concat(slide.Blocks.Where(b => source is null || b is not SourceBlock)));
        var bottom = below > 0 ? DeckStyle.FooterRule - 7 - below - 8 : DeckStyle.BodyBottom;
        var pages = ImmutableArray.CreateBuilder<DeckPage>();
        while (rest is not null)
        {
            cancel.ThrowIfCancellationRequested();
            var space = new Space(DeckStyle.ContentWidth, bottom - header.Bottom - spared, Fresh: true);
            var body = rest.Place(space);
            if (body.Fit == Fit.Nothing) throw new InvalidOperationException($"The slide „{slide.Title}” has a block that fits no page.");
            rest = body.Rest;
            pages.Add(new DeckPage(slide, pages.Count == 0, header, body, rest is null ? source : null));
            if (rest is not null) header = SlideHeader.Continued(slide, style);
        }
        return pages.ToImmutable();
    }

    // The source line stands above the footer of the slide's last page; a very long one flows with the body.
    private static (Placement? Source, double Height) Source(Slide slide, DeckStyle style)
    {
        var sources = slide.Blocks.OfType<SourceBlock>().Where(s => !string.IsNullOrWhiteSpace(s.Text)).ToArray();
        if (sources.Length == 0) return (null, 0);
        var stack = new StackElement([.. sources.Select(s => new TextElement(StyledText.From(s.Text, style.Note), StructureTag.Paragraph, 0))]);
        var placed = stack.Place(new Space(DeckStyle.ContentWidth, MostOfSource, Fresh: true));
        return placed.Fit == Fit.All ? (placed, placed.Height) : (null, 0);
    }
}
