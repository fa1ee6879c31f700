using Assessment.Decks;
using Assessment.Rendering.Pdf.Layout;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>Checks that every page of every deck must pass.</summary>
internal static class PageChecks
{
    private const double Tolerance = 0.6;

    /// <summary>No letter of a slide stands outside the margins, the top bar or above the footer's end.</summary>
    public static void InsideSafeArea(ReadBack pdf, Theme theme)
    {
        var frame = PageFrame.Of(theme);
        foreach (var page in pdf.Document.GetPages().Skip(1).SkipLast(1))
        {
            foreach (var letter in page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)))
            {
                var (left, right) = (letter.StartBaseLine.X, letter.EndBaseLine.X);
                Assert.True(
                    left >= frame.Margin - Tolerance && right <= frame.Width - frame.Margin + Tolerance
                    && letter.StartBaseLine.Y >= 6 && letter.StartBaseLine.Y <= frame.Height - 12,
                    $"page {page.Number}: „{letter.Value}” at {left:0.0}–{right:0.0}, {letter.StartBaseLine.Y:0.0}");
            }
            foreach (var letter in ReadBack.ContentLetters(page).Where(l => !string.IsNullOrWhiteSpace(l.Value)))
                Assert.True(letter.StartBaseLine.Y >= frame.Height - frame.FooterRule + 1, $"page {page.Number}: „{letter.Value}” in the footer");
        }
    }

    /// <summary>No letter is smaller than a document's text may be.</summary>
    public static void Readable(ReadBack pdf) =>
        Assert.All(pdf.Document.GetPages().SelectMany(p => p.Letters), l => Assert.True(l.PointSize >= TypeScale.Least - 0.01, $"„{l.Value}” has {l.PointSize} pt"));

    /// <summary>No letter stands on another one.</summary>
    public static void NoOverlap(ReadBack pdf)
    {
        foreach (var page in pdf.Document.GetPages())
        {
            var cells = new Dictionary<(int, int), List<Letter>>();
            foreach (var letter in page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)))
            {
                var (column, row) = ((int)(letter.StartBaseLine.X / 40), (int)(letter.StartBaseLine.Y / 40));
                for (var c = column - 1; c <= column + 1; c++)
                {
                    for (var r = row - 1; r <= row + 1; r++)
                    {
                        foreach (var other in cells.GetValueOrDefault((c, r)) ?? [])
                            Assert.False(Overlap(letter, other), $"page {page.Number}: „{letter.Value}” on „{other.Value}” at {letter.StartBaseLine}");
                    }
                }
                if (!cells.TryGetValue((column, row), out var list)) cells[(column, row)] = list = [];
                list.Add(letter);
            }
        }
    }

    /// <summary>What begins inside of a text object ends inside of it.</summary>
    public static void NestedProperly(ReadBack pdf)
    {
        foreach (var page in pdf.Document.GetPages())
        {
            var (text, begun) = (false, false);
            var before = new Queue<string?>();
            foreach (var operation in page.Operations)
            {
                if (operation.Operator is "BT" or "ET") text = operation.Operator == "BT";
                if (operation is BeginMarkedContent or BeginMarkedContentWithProperties) begun = text;
                if (operation is EndMarkedContent) Assert.True(begun == text, $"page {page.Number} after {string.Join(" | ", before)}");
                before.Enqueue(operation.ToString());
                if (before.Count > 12) before.Dequeue();
            }
        }
    }

    // The body of a letter: from the baseline up to the height of small letters.
    private static bool Overlap(Letter a, Letter b) =>
        a.StartBaseLine.X + Tolerance < b.EndBaseLine.X - Tolerance && b.StartBaseLine.X + Tolerance < a.EndBaseLine.X - Tolerance
        && a.StartBaseLine.Y < b.StartBaseLine.Y + 0.5 * b.PointSize && b.StartBaseLine.Y < a.StartBaseLine.Y + 0.5 * a.PointSize;
}
