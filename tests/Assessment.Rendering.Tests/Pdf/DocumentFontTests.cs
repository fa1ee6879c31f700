using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>What the font of the documents can show.</summary>
public sealed class DocumentFontTests
{
    [Fact]
    public void Polish_text_with_its_signs_is_printed() =>
        Assert.All("Zażółć gęślą jaźń ŻÓŁĆ „…” – — § % ° ½ € − × ÷ ? \u00A0\u202F\u00AD\n\t".EnumerateRunes(), r => Assert.True(DocumentFont.Prints(r), r.ToString()));

    [Fact]
    public void Pictures_and_foreign_scripts_are_not() => Assert.All("😀漢\uE000".EnumerateRunes(), r => Assert.False(DocumentFont.Prints(r), r.ToString()));

    [Fact]
    public void What_is_not_printed_stands_as_a_question_mark_on_the_page()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.Reasons with { Title = "Plan 😀 na rok" }));
        Assert.Contains("Plan?narok", pdf.Squeezed(), StringComparison.Ordinal);
    }
}
