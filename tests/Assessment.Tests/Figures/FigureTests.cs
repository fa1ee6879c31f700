using Assessment.Figures;

namespace Assessment.Tests.Figures;

public class FigureTests
{
    [Fact]
    public void The_default_figure_is_missing_and_not_zero() =>
        Assert.Equal((null, MissingReason.NotInSource), (default(Figure).Number, default(Figure).Missing));

    [Fact]
    public void Zero_is_a_number() => Assert.True(Figure.Of(0).HasNumber);

    [Fact]
    public void A_missing_figure_keeps_its_reason() =>
        Assert.Equal("NotApplicable", Figure.None(MissingReason.NotApplicable).Match(n => "number", r => r.ToString()));

    [Fact]
    public void Notes_add_up()
    {
        var figure = Figure.Of(5, FigureNotes.Preliminary).With(FigureNotes.WithCity);
        Assert.Equal(FigureNotes.Preliminary | FigureNotes.WithCity, figure.Notes);
    }
}
