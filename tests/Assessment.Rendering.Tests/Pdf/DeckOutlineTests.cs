using Assessment.Rendering.Pdf.Layout;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>The chapters of a deck.</summary>
public sealed class DeckOutlineTests
{
    private static readonly DeckOutline Outline = new(
    [
        SampleDeck.Contents,
        new("Wprowadzenie", "Cel", null, []),
        new("Diagnoza", "Diagnoza", null, []) { IsDivider = true },
        new("Ludność", "Ludność", null, []),
        new("Ludność", "Wiek", null, []),
    ]);

    [Fact]
    public void Slides_of_one_name_in_a_row_are_a_chapter() => Assert.Equal(["", "Wprowadzenie", "Diagnoza", "Ludność"], Outline.Chapters.Select(c => c.Name));

    [Fact]
    public void A_divider_alone_is_a_part_and_takes_no_number() =>
        Assert.Equal(["1.\u00A0Wprowadzenie", "Diagnoza", "2.\u00A0Ludność"], Outline.Listed.Select(c => c.Label));
}
