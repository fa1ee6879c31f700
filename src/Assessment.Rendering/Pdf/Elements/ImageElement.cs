using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Pictures;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>One to four pictures side by side at one height, each with its caption. It never breaks.</summary>
/// <param name="pictures">The pictures.</param>
/// <param name="style">Type scale.</param>
internal sealed class ImageElement(ImmutableArray<Picture> pictures, DeckStyle style) : Element
{
    private const double Gap = 20;
    private const double CaptionGap = 8;
    private const double Least = 150;
    private const double LeastWidth = 110;

    private readonly ImmutableArray<(Picture Picture, PrintedPicture? Printed)> _pictures =
        [.. pictures.Select(p => (p, PrintedPicture.Read(p)))];

    /// <inheritdoc />
    public override bool Stretches => true;

    /// <inheritdoc />
    public override double GapBefore => style.BlockGap;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        if (_pictures.IsEmpty) return Placement.Empty;
        if (_pictures.Length > 4)
        {
            var first = new ImageElement(pictures[..4], style).Place(space);
            var rest = new ImageElement(pictures[4..], style);
            return first.Draws ? Placement.Part(first.Height, first.Draw, rest) : first;
        }
        if (space.Height < Least && !space.Fresh) return Placement.Nothing;
        var aspects = _pictures.Select(p => p.Printed?.Aspect ?? 1.5).ToArray();
        var height = (space.Width - Gap * (aspects.Length - 1)) / aspects.Sum();
        height = Math.Min(height, style.MostOfPicture);
        var captions = Captions(aspects, height);
        for (var i = 0; i < 4; i++)
        {
            height = Math.Max(40, Math.Min(height, space.Height - captions.Max(c => c.Height)));
            captions = Captions(aspects, height);
        }
        var total = height + captions.Max(c => c.Height);
        if (total > space.Height + 0.01 && !space.Fresh) return Placement.Nothing;
        return Placement.All(total, (canvas, at) =>
        {
            var x = at.X;
            for (var i = 0; i < _pictures.Length; i++)
            {
                Draw(canvas, _pictures[i], new XRect(x, at.Y, aspects[i] * height, height), captions[i].Lines);
                x += captions[i].Slot + Gap;
            }
        });
    }

    private (double Slot, double Height, ImmutableArray<TextLine> Lines)[] Captions(double[] aspects, double height) =>
        [.. _pictures.Select((p, i) =>
        {
            var slot = Math.Max(aspects[i] * height, LeastWidth);
            var lines = StyledText.From(p.Picture.Caption ?? "", style.Caption).Lines(slot);
            return (slot, lines.IsEmpty ? 0 : CaptionGap + lines.Sum(l => l.Height), lines);
        })];

    private void Draw(PageCanvas canvas, (Picture Picture, PrintedPicture? Printed) picture, XRect box, ImmutableArray<TextLine> caption)
    {
        var alternative = picture.Printed is null ? SpokenWords.Unreadable(picture.Picture.Name) : picture.Picture.Alternative;
        canvas.Tagged(StructureTag.Division, () =>
        {
            canvas.Figure(alternative, box, () =>
            {
                if (picture.Printed is { } printed) canvas.Picture(printed, TextPair.Paper, box);
                else canvas.Graphics.DrawRectangle(canvas.Brush(style.Theme.Hairline), box);
            });
            if (!caption.IsEmpty) canvas.Tagged(StructureTag.Paragraph, () => canvas.Lines(caption, new XPoint(box.X, box.Bottom + CaptionGap)));
        });
    }
}
