using Assessment.Sources.Bdl;

namespace Assessment.Sources.Tests.Bdl;

public sealed class AgeClassTests
{
    [Theory]
    [InlineData("0-4", 0, 4)]
    [InlineData("70–74", 70, 74)]
    [InlineData("70 i więcej", 70, null)]
    [InlineData("85 lat i więcej", 85, null)]
    [InlineData("60 and more", 60, null)]
    [InlineData("85+", 85, null)]
    [InlineData("18", 18, 18)]
    public void Label_of_a_class_is_read(string label, int from, int? to)
    {
        Assert.True(AgeClass.TryParse(label, out var value));
        Assert.Equal(new(from, to), value);
    }

    [Theory]
    [InlineData("ogółem")]
    [InlineData("mężczyźni")]
    [InlineData("14-0")]
    [InlineData("w wieku 0-4")]
    [InlineData("")]
    public void Other_labels_are_no_class(string label) => Assert.False(AgeClass.TryParse(label, out _));

    [Fact]
    public void Seventy_and_more_is_made_of_its_four_parts_and_overlaps_each()
    {
        AgeClass[] parts = [new(70, 74), new(75, 79), new(80, 84), new(85, null)];
        var whole = new AgeClass(70, null);

        Assert.True(whole.IsMadeOf(parts));
        Assert.False(whole.IsMadeOf(parts[..3]));
        Assert.False(whole.IsMadeOf([.. parts, new AgeClass(85, 89)]));
        Assert.False(whole.IsMadeOf([parts[0], .. parts[2..]]));
        Assert.All(parts, p => Assert.True(p.Overlaps(whole)));
        Assert.True(new AgeClass(0, 14).IsMadeOf([new(10, 14), new(0, 4), new(5, 9)]));
    }

    [Fact]
    public void Overlapping_labels_are_found_before_they_are_added()
    {
        Assert.Equal(("70 i więcej", "70-74"), AgeClass.FindOverlap(["ogółem", "65-69", "70 i więcej", "70-74"]));
        Assert.Null(AgeClass.FindOverlap(["0-14", "15-19", "20 i więcej", "kobiety"]));
    }
}
