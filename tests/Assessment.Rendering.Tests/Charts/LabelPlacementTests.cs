using Assessment.Rendering.Charts.Layout;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Tests.Charts;

public sealed class LabelPlacementTests
{
    private static readonly TextStyle Style = new(12, false, "#000000");
    private static readonly Box Bounds = new(0, 0, 200, 100);

    [Fact]
    public void A_label_takes_the_first_of_its_places_that_is_free()
    {
        var placed = LabelPlacement.Place([new(0, [Label("a", 10, 20), Label("a", 50, 20)])], [new Box(0, 0, 30, 30)], Bounds);
        Assert.Equal(50, Assert.Single(placed).Box.X);
    }

    [Fact]
    public void Of_two_labels_for_one_place_the_one_with_the_lower_priority_number_wins()
    {
        var placed = LabelPlacement.Place([new(1, [Label("later", 10, 20)]), new(0, [Label("first", 10, 20)])], [], Bounds);
        Assert.Equal("first", Assert.Single(placed).Text);
    }

    [Fact]
    public void A_label_without_a_free_place_is_dropped() =>
        Assert.Empty(LabelPlacement.Place([new(0, [Label("a", 10, 20)])], [Bounds], Bounds));

    [Fact]
    public void A_label_that_sticks_out_of_the_bounds_is_dropped() =>
        Assert.Empty(LabelPlacement.Place([new(0, [Label("abc", 195, 20)])], [], Bounds));

    [Fact]
    public void The_placed_labels_keep_the_order_of_the_requests()
    {
        var placed = LabelPlacement.Place([new(2, [Label("a", 10, 20)]), new(0, [Label("b", 10, 60)])], [], Bounds);
        Assert.Equal(["a", "b"], placed.Select(l => l.Text));
    }

    private static LabelMark Label(string text, double left, double baseline) => LabelMark.At(text, left, baseline, Style);
}
