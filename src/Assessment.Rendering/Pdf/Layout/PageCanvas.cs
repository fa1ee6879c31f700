using System.Globalization;
using Assessment.Decks;
using Assessment.Rendering.Fonts;
using Assessment.Rendering.Pdf.Pictures;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Annotations;
using PdfSharp.Pdf.Structure;
using PdfSharp.UniversalAccessibility;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>The page being drawn. Everything drawn is either inside a structure element or an artifact.</summary>
internal sealed class PageCanvas : IDisposable
{
    private readonly PdfPage _page;
    private readonly UAManager _accessibility;
    private readonly StructureBuilder _structure;
    private readonly Dictionary<(string Face, double Size), XFont> _fonts;
    private readonly DocumentPictures _pictures;
    private readonly Dictionary<string, XSolidBrush> _brushes = new(StringComparer.Ordinal);
    private bool _decorating;

    /// <summary>Begins a page of a document.</summary>
    /// <param name="page">The page, just added.</param>
    /// <param name="accessibility">The document's structure.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="fonts">Fonts already made for this document.</param>
    /// <param name="pictures">Pictures of the document.</param>
    public PageCanvas(PdfPage page, UAManager accessibility, Theme theme, Dictionary<(string Face, double Size), XFont> fonts, DocumentPictures pictures)
    {
        (_page, _accessibility, _structure, Theme, _fonts, _pictures) = (page, accessibility, accessibility.StructureBuilder, theme, fonts, pictures);
        Graphics = XGraphics.FromPdfPage(page);
        page.Elements.SetName("/Tabs", "/S");
    }

    /// <summary>Colours of the document.</summary>
    public Theme Theme { get; }

    /// <summary>The drawing surface, for charts.</summary>
    public XGraphics Graphics { get; }

    /// <summary>The structure element being drawn.</summary>
    public PdfStructureElement Current => _structure.CurrentStructureElement;

    /// <summary>Draws inside a structure element.</summary>
    public void Tagged(string tag, Action draw)
    {
        if (_decorating)
        {
            draw();
            return;
        }
        switch (tag)
        {
            case StructureTag.Section or StructureTag.Division or StructureTag.Contents or StructureTag.ContentsItem: _structure.BeginGroupingElement(tag); break;
            case StructureTag.Span or StructureTag.Note or StructureTag.Reference: _structure.BeginInlineLevelElement(tag); break;
            default: _structure.BeginBlockLevelElement(tag); break;
        }
        draw();
        _structure.End();
    }

    /// <summary>Draws a list.</summary>
    public void List(bool ordered, Action draw) => Tagged(StructureTag.List, () =>
    {
        var attributes = new PdfDictionary();
        attributes.Elements.SetName("/O", "/List");
        attributes.Elements.SetName("/ListNumbering", ordered ? "/Decimal" : "/Disc");
        Current.Elements["/A"] = attributes;
        draw();
    });

    /// <summary>Draws a table cell.</summary>
    public void Cell(HeaderScope scope, int columnSpan, int rowSpan, Action draw) =>
        Tagged(scope == HeaderScope.None ? StructureTag.DataCell : StructureTag.HeaderCell, () =>
        {
            if (scope != HeaderScope.None) Current.TableAttributes.Elements.SetName("/Scope", scope == HeaderScope.Row ? "/Row" : "/Column");
            if (columnSpan > 1) _structure.SetColSpan(columnSpan);
            if (rowSpan > 1) _structure.SetRowSpan(rowSpan);
            draw();
        });

    /// <summary>Draws a figure with its text alternative; without one it is a decoration.</summary>
    public void Figure(string alternative, XRect box, Action draw)
    {
        var stored = StoredText.Of(alternative);
        if (_decorating || string.IsNullOrWhiteSpace(stored))
        {
            Artifact(draw);
            return;
        }
        var flipped = new XRect(box.X, _page.Height.Point - box.Bottom, box.Width, box.Height);
        LeaveText();
        _structure.BeginIllustrationElement(StructureTag.Figure, stored, flipped);
        draw();
        _accessibility.BeginGraphicMode();
        _structure.End();
    }

    /// <summary>Draws a decoration, invisible to a screen reader.</summary>
    public void Artifact(Action draw)
    {
        if (_decorating)
        {
            draw();
            return;
        }
        LeaveText();
        _structure.BeginArtifact();
        _decorating = true;
        draw();
        _decorating = false;
        _accessibility.BeginGraphicMode();
        _structure.End();
    }

    /// <summary>Draws something that leads to a place of the document.</summary>
    /// <param name="destination">Name of the place.</param>
    /// <param name="contents">What the link is, for a screen reader.</param>
    /// <param name="box">Where it can be pressed.</param>
    /// <param name="draw">Draws its text.</param>
    public void LinkTo(string destination, string contents, XRect box, Action draw)
    {
        if (_decorating) draw();
        else Link(PdfLinkAnnotation.CreateDocumentLink(Flipped(box), destination), contents, draw);
    }

    /// <summary>Sets the text read instead of the drawn one for the element being drawn.</summary>
    public void ReadAs(string text) => Current.Elements.SetString("/ActualText", StoredText.Of(text));

    /// <summary>Draws lines of text one below the other, inside the current structure element.</summary>
    public void Lines(IEnumerable<TextLine> lines, XPoint at)
    {
        var y = at.Y;
        foreach (var line in lines)
        {
            Line(line, new XPoint(at.X, y));
            y += line.Height;
        }
    }

    /// <summary>Draws a line of text, its top left corner at a point, inside the current structure element.</summary>
    public void Line(TextLine line, XPoint at)
    {
        foreach (var span in line.Spans)
        {
            var baseline = new XPoint(at.X + span.Offset, at.Y + line.Baseline);
            if (span.Link is { } link && !_decorating && !string.IsNullOrWhiteSpace(span.Text)) Link(span, link, new XRect(baseline.X, at.Y, Math.Max(span.Width, 1), line.Height), baseline);
            else Text(span.Text, span.Style, baseline);
        }
    }

    /// <summary>Draws text at the left end of its baseline, inside the current structure element.</summary>
    public void Text(string text, TextStyle style, XPoint baseline)
    {
        var (font, brush) = (Font(style), Brush(style.Color));
        if (!_decorating) _accessibility.BeginTextMode();
        if (style.Tracking == 0)
        {
            Graphics.DrawString(text, font, brush, baseline);
            return;
        }
        var x = baseline.X;
        foreach (var character in text)
        {
            Graphics.DrawString(character.ToString(), font, brush, new XPoint(x, baseline.Y));
            x += style.Width([character]);
        }
    }

    /// <summary>Draws a picture into a box, inside the current structure element.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="background">Colour under its transparent parts.</param>
    /// <param name="box">Where.</param>
    public void Picture(PrintedPicture picture, string background, XRect box) => _pictures.Draw(Graphics, picture.Stream(box.Width, background), box);

    /// <summary>Fills a rectangle as a decoration.</summary>
    public void Fill(string color, XRect box) => Artifact(() => Graphics.DrawRectangle(Brush(color), box));

    /// <summary>A brush of a colour <c>#RRGGBB</c>.</summary>
    public XSolidBrush Brush(string color)
    {
        if (!_brushes.TryGetValue(color, out var brush)) _brushes[color] = brush = new XSolidBrush(Color(color));
        return brush;
    }

    /// <summary>A colour <c>#RRGGBB</c>.</summary>
    public static XColor Color(string color)
    {
        var rgb = int.Parse(color.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return XColor.FromArgb(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF);
    }

    /// <summary>Ends the text being drawn, so that marked content and text objects stay nested properly: what is no text begins and ends outside of one.</summary>
    public void LeaveText()
    {
        _structure.EndMarkedContentsWithId();
        _accessibility.BeginGraphicMode();
    }

    /// <inheritdoc />
    public void Dispose() => Graphics.Dispose();

    private void Link(TextSpan span, Uri link, XRect box, XPoint baseline) =>
        Link(PdfLinkAnnotation.CreateWebLink(Flipped(box), link.OriginalString), span.Text.Trim(), () =>
        {
            Text(span.Text, span.Style, baseline);
            Artifact(() => Graphics.DrawRectangle(Brush(span.Style.Color), new XRect(baseline.X, baseline.Y + 1.6, span.Width, 0.6)));
        });

    private void Link(PdfLinkAnnotation annotation, string contents, Action draw)
    {
        annotation.Elements.SetInteger("/F", 4);
        annotation.Elements.Remove("/M");
        annotation.Elements.Remove("/NM");
        _structure.BeginElement(annotation, StoredText.Of(contents));
        draw();
        _structure.End();
    }

    private PdfRectangle Flipped(XRect box) => new(new XRect(box.X, _page.Height.Point - box.Bottom, box.Width, box.Height));

    private XFont Font(TextStyle style)
    {
        var key = (style.FaceName, style.Size);
        if (!_fonts.TryGetValue(key, out var font))
        {
            var family = style.Weight switch
            {
                FontWeight.Heavy => "Lato Heavy",
                FontWeight.Black => "Lato Black",
                FontWeight.Light => "Lato Light",
                _ => "Lato",
            };
            var plain = family != "Lato";
            _fonts[key] = font = LatoFontResolver.Font(style.Size, !plain && style.Weight == FontWeight.Bold, !plain && style.Italic, family);
        }
        return font;
    }
}
