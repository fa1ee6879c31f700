using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Chapter, title and subtitle at the top of a slide.</summary>
/// <remarks>
/// A title takes two lines, then shrinks one step, then takes further lines; lines beyond <see cref="MostLines"/> continue as the
/// body's first paragraph, so that no title is ever cut. A chapter's name that would fill its first slide leaves the header to the body,
/// and is shortened above later ones.
/// </remarks>
internal sealed class SlideHeader
{
    private const int MostLines = 5;
    private const int MostChapterLines = 3;
    private const double Top = 26;
    private const double TitleTop = 44;

    private readonly Slide _slide;
    private readonly PageFrame _frame;
    private readonly ImmutableArray<TextLine> _chapter;
    private readonly ImmutableArray<TextLine> _title;
    private readonly ImmutableArray<TextLine> _subtitle;
    private readonly double _titleTop;
    private readonly double _subtitleTop;

    private SlideHeader(Slide slide, DeckStyle style, ImmutableArray<TextLine> title, ImmutableArray<TextLine> subtitle)
    {
        (_slide, _frame, _title, _subtitle) = (slide, style.Frame, title, subtitle);
        _chapter = ChapterLines(slide, style);
        _titleTop = Math.Max(TitleTop, Top + _chapter.Sum(l => l.Height) + 3);
        _subtitleTop = _titleTop + title.Sum(l => l.Height) + 6;
        var bottom = subtitle.IsEmpty ? _subtitleTop : _subtitleTop + subtitle.Sum(l => l.Height);
        Bottom = Math.Max(subtitle.IsEmpty ? _frame.BodyTop - 16 : _frame.BodyTop, bottom + 18);
    }

    /// <summary>Where the body begins.</summary>
    public double Bottom { get; }

    /// <summary>True when the slide's chapter, in full, would take too much of a header.</summary>
    public static bool Overflows(Slide slide, DeckStyle style) => FullChapter(slide.Chapter, style).Length > MostChapterLines;

    /// <summary>The header of a slide whose chapter, title and subtitle all stand in its body.</summary>
    public static SlideHeader Empty(DeckStyle style) => new(new Slide("", "", null, []), style, [], []);

    /// <summary>The header of a slide's first page, and the text that it could not take.</summary>
    public static (SlideHeader Header, RichText TitleRest, RichText SubtitleRest) First(Slide slide, DeckStyle style)
    {
        var (title, titleRest) = Capped(TitleLines(slide.Title, style), MostLines);
        // Read in order: a subtitle comes after the whole of its title.
        var (subtitle, subtitleRest) = titleRest.Runs.IsEmpty
            ? Capped(StyledText.From(slide.Subtitle ?? "", style.Subtitle).Lines(style.Frame.ContentWidth), MostLines - 2)
            : ([], slide.Subtitle ?? "");
        return (new SlideHeader(slide, style, title, subtitle), titleRest, subtitleRest);
    }

    /// <summary>The header of a page that continues a slide; without a title it has none either.</summary>
    public static SlideHeader Continued(Slide slide, DeckStyle style)
    {
        if (slide.Title.Length == 0) return new SlideHeader(slide, style, [], []);
        var lines = TitleLines(slide.Title + "\u00A0(cd.)", style);
        for (var kept = slide.Title.Length; lines.Length > 2 && kept > 8;)
        {
            kept = kept * 3 / 4;
            lines = TitleLines(slide.Title[..kept].TrimEnd() + "…\u00A0(cd.)", style);
        }
        return new SlideHeader(slide, style, lines, []);
    }

    /// <summary>Draws the header as the slide's headings.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="opensChapter">True on the chapter's first slide: its name is then a heading, else a running head.</param>
    public void Draw(PageCanvas canvas, bool opensChapter)
    {
        Chapter(canvas, opensChapter);
        if (!_title.IsEmpty) canvas.Tagged(StructureTag.Heading2, () => canvas.Lines(_title, new XPoint(_frame.Margin, _titleTop)));
        if (!_subtitle.IsEmpty) canvas.Tagged(StructureTag.Paragraph, () => canvas.Lines(_subtitle, new XPoint(_frame.Margin, _subtitleTop)));
    }

    /// <summary>Draws the header as a repetition, which a screen reader leaves out.</summary>
    public void DrawAgain(PageCanvas canvas) => canvas.Artifact(() => Draw(canvas, opensChapter: false));

    private void Chapter(PageCanvas canvas, bool opensChapter)
    {
        if (_chapter.IsEmpty) return;
        void Lines() => canvas.Lines(_chapter, new XPoint(_frame.Margin, Top));
        if (!opensChapter) canvas.Artifact(Lines);
        else
        {
            canvas.Tagged(StructureTag.Heading1, () => canvas.Tagged(StructureTag.Span, () =>
            {
                canvas.ReadAs(_slide.Chapter);
                Lines();
            }));
        }
    }

    private static ImmutableArray<TextLine> ChapterLines(Slide slide, DeckStyle style)
    {
        var lines = FullChapter(slide.Chapter, style);
        for (var kept = slide.Chapter.Length; lines.Length > MostChapterLines && kept > 8;)
        {
            kept = kept * 3 / 4;
            lines = FullChapter(slide.Chapter[..kept].TrimEnd() + "…", style);
        }
        return lines;
    }

    private static ImmutableArray<TextLine> FullChapter(string chapter, DeckStyle style) =>
        StyledText.From(chapter.ToUpperInvariant(), style.Chapter).Lines(style.Frame.ContentWidth - PageMark.Room);

    private static ImmutableArray<TextLine> TitleLines(string title, DeckStyle style)
    {
        var lines = StyledText.From(title, style.Title).BalancedLines(style.Frame.ContentWidth);
        return lines.Length <= 2 ? lines : StyledText.From(title, style.SmallTitle).BalancedLines(style.Frame.ContentWidth);
    }

    private static (ImmutableArray<TextLine> Lines, RichText More) Capped(ImmutableArray<TextLine> lines, int most) =>
        lines.Length <= most
            ? (lines, RichText.Empty)
            : (lines[..most], string.Concat(lines[most..].SelectMany(l => l.Spans).Select(s => s.Text)));
}
