using Assessment.Decks;
using Assessment.Rendering.Markdown;
using Assessment.Rendering.Tests.Pdf;

namespace Assessment.Rendering.Tests.Markdown;

public sealed class SheetMarkdownTests
{
    [Fact]
    public void Words_of_the_office_are_text_and_never_markup()
    {
        var text = SheetMarkdown.Of(SampleDeck.Of(new Slide("Errata", "Tytuł", null, [new ParagraphBlock("<b>*uwaga*</b> | [x](y)")])));

        Assert.Contains(@"\<b\>\*uwaga\*\</b\> \| \[x\](y)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_in_a_text_does_not_end_its_row() =>
        Assert.Contains("a b", SheetMarkdown.Of(SampleDeck.Of(new Slide("Errata", "Tytuł", null, [new ParagraphBlock("a\nb")]))), StringComparison.Ordinal);

    [Fact]
    public void A_picture_is_refused_and_not_left_out() =>
        Assert.Throws<NotSupportedException>(() => SheetMarkdown.Of(SampleDeck.Of(SampleDeck.Pictures)));
}
