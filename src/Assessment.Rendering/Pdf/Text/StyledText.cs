using System.Collections.Immutable;
using System.Text;
using Assessment.Decks;

namespace Assessment.Rendering.Pdf.Text;

/// <summary>Text with a style for every run, ready to be set into lines of any width.</summary>
internal sealed class StyledText
{
    private readonly string _text;
    private readonly ImmutableArray<(int Start, TextStyle Style, Uri? Link)> _runs;
    private readonly LineBreak[] _breaks;
    private readonly double[] _ends;
    private (double Width, ImmutableArray<TextLine> Lines)? _last;

    private StyledText(string text, ImmutableArray<(int Start, TextStyle Style, Uri? Link)> runs)
    {
        (_text, _runs) = (text, runs);
        _breaks = PolishLineBreaking.Breaks(text);
        _ends = new double[text.Length + 1];
        for (int i = 0, run = 0; i < text.Length; i++)
        {
            while (run + 1 < runs.Length && runs[run + 1].Start <= i) run++;
            var style = runs[run].Style;
            var advance = text[i] == PolishLineBreaking.SoftHyphen ? 0 : FontFace.Named(style.FaceName).Advance(text[i]) + style.Tracking;
            _ends[i + 1] = _ends[i] + advance * style.Size;
        }
    }

    /// <summary>True when there is nothing to draw.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(_text);

    /// <summary>True when a part of it leads somewhere.</summary>
    public bool HasLinks => _runs.Any(r => r.Link is not null);

    /// <summary>The text as it is drawn, without styles.</summary>
    public string Plain => _text;

    /// <summary>Width of the text on a single line.</summary>
    public double NaturalWidth => _ends[^1];

    /// <summary>Width of the text from a character on, set on a single line.</summary>
    public double WidthFrom(int start) => _ends[^1] - _ends[start];

    /// <summary>Width of the longest piece that a line cannot divide without a hyphen.</summary>
    public double LongestWord
    {
        get
        {
            var (longest, start) = (0d, 0);
            for (var i = 1; i <= _text.Length; i++)
            {
                if (i < _text.Length && _breaks[i] == LineBreak.None) continue;
                var end = i;
                while (end > start && _text[end - 1] == ' ') end--;
                longest = Math.Max(longest, _ends[end] - _ends[start]);
                start = i;
            }
            return longest;
        }
    }

    /// <summary>Rich text in a base style; bold and italic runs change it, links take another colour.</summary>
    public static StyledText From(RichText text, TextStyle style, string? linkColor = null)
    {
        var plain = new StringBuilder();
        var runs = ImmutableArray.CreateBuilder<(int, TextStyle, Uri?)>();
        foreach (var run in text.Runs)
        {
            var own = run.Bold ? style.Bolder() : style;
            if (run.Italic) own = own with { Italic = true };
            if (run.Link is not null && linkColor is not null) own = own with { Color = linkColor };
            var start = plain.Length;
            plain.Append(PrintableText.Of(run.Text, FontFace.Named(own.FaceName)));
            if (plain.Length > start) runs.Add((start, own, run.Link));
        }
        if (runs.Count == 0) runs.Add((0, style, null));
        return new StyledText(plain.ToString(), runs.ToImmutable());
    }

    /// <summary>What is left of the text after a line, to be set at any width.</summary>
    public StyledText After(TextLine line)
    {
        var start = SkipBlanks(line.End);
        var first = _runs.Length == 0 || start >= _text.Length ? 0 : RunAt(start);
        return new StyledText(_text[start..], [.. _runs.Skip(first).Select(r => (Math.Max(0, r.Start - start), r.Style, r.Link))]);
    }

    /// <summary>The lines of the text at a width. A word longer than the line is divided with a hyphen.</summary>
    public ImmutableArray<TextLine> Lines(double width)
    {
        if (_last is { } last && Math.Abs(last.Width - width) < 0.001) return last.Lines;
        var lines = Set(width);
        _last = (width, lines);
        return lines;
    }

    /// <summary>The lines of the text at a width, evened out: as many lines as needed, the last one not left short.</summary>
    public ImmutableArray<TextLine> BalancedLines(double width)
    {
        var lines = Set(width);
        if (lines.Length is < 2 or > 6) return lines;
        var (narrow, wide) = (width * 0.5, width);
        for (var i = 0; i < 6; i++)
        {
            var middle = (narrow + wide) / 2;
            if (Set(middle).Length == lines.Length) wide = middle;
            else narrow = middle;
        }
        return Set(wide);
    }

    private ImmutableArray<TextLine> Set(double width)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var start = SkipBlanks(0);
        while (start < _text.Length)
        {
            var (end, hyphen) = LineEnd(start, width);
            lines.Add(Line(start, end, hyphen));
            start = SkipBlanks(end);
        }
        return lines.Count == 0 ? [] : lines.ToImmutable();
    }

    private int SkipBlanks(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or PolishLineBreaking.SoftHyphen) position++;
        return position;
    }

    private (int End, bool Hyphen) LineEnd(int start, double width)
    {
        var hyphenWidth = StyleAt(start).Width("-");
        var limit = start;
        while (limit < _text.Length && VisibleWidth(start, limit + 1) <= width + 0.01) limit++;
        if (limit == _text.Length) return (limit, false);
        var (free, bound) = (-1, -1);
        for (var i = Math.Min(limit + 1, _text.Length - 1); i > start; i--)
        {
            var fits = VisibleWidth(start, i) <= width + 0.01;
            if (!fits) continue;
            if (_breaks[i] == LineBreak.Free) { free = i; break; }
            if (_breaks[i] == LineBreak.Hyphen && VisibleWidth(start, i) + hyphenWidth <= width + 0.01) return (i, true);
            if (_breaks[i] == LineBreak.Bound && bound < 0) bound = i;
        }
        if (free >= 0) return (free, false);
        if (bound >= 0) return (bound, false);
        var cut = limit;
        while (cut > start + 1 && VisibleWidth(start, cut) + hyphenWidth > width) cut--;
        while (cut > start + 1 && char.IsLowSurrogate(_text[cut])) cut--;
        cut = Math.Max(cut, start + 1);
        return (cut, char.IsLetterOrDigit(_text[cut - 1]) && char.IsLetterOrDigit(_text[cut]));
    }

    private double VisibleWidth(int start, int end)
    {
        while (end > start && _text[end - 1] == ' ') end--;
        return _ends[end] - _ends[start];
    }

    private TextStyle StyleAt(int position) => _runs[RunAt(position)].Style;

    private int RunAt(int position)
    {
        var run = 0;
        while (run + 1 < _runs.Length && _runs[run + 1].Start <= position) run++;
        return run;
    }

    private TextLine Line(int start, int end, bool hyphen)
    {
        var visible = end;
        while (visible > start && _text[visible - 1] is ' ' or PolishLineBreaking.SoftHyphen) visible--;
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var (leading, baseline) = (0d, 0d);
        for (int run = RunAt(start), from = start; from < visible; run++)
        {
            var to = Math.Min(visible, run + 1 < _runs.Length ? _runs[run + 1].Start : visible);
            if (to <= from) continue;
            var (_, style, link) = _runs[run];
            var piece = _text[from..to].Replace(PolishLineBreaking.SoftHyphen.ToString(), "", StringComparison.Ordinal);
            var tail = to < visible ? "" : hyphen ? "-" : end < _text.Length && visible < end ? " " : "";
            var width = _ends[to] - _ends[from] + (tail == "-" ? style.Width("-") : 0);
            spans.Add(new TextSpan(piece + tail, style, _ends[from] - _ends[start], width, link));
            if (style.Leading > leading) (leading, baseline) = (style.Leading, style.Baseline);
            from = to;
        }
        return new TextLine(spans.ToImmutable(), spans.Count == 0 ? 0 : spans[^1].Offset + spans[^1].Width, leading, baseline, end);
    }
}
