using Assessment.Composition;
using Assessment.Decks;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Revisions;
using NodaTime;

namespace Assessment.Tests.Composition;

public sealed class ErrataComposerTests
{
    private static readonly Catalogue Catalogue = new([Sample.Count("rodziny"), Sample.Count("sieroctwo")], []);

    [Fact]
    public void A_count_that_is_hidden_now_is_not_told_by_its_earlier_value()
    {
        var text = Text(Revised("sieroctwo", Figure.Of(7), Figure.None(MissingReason.Confidential)), Revised("rodziny", Figure.Of(439), Figure.Of(441)));

        Assert.DoesNotContain("sieroctwo", text, StringComparison.Ordinal);
        Assert.Contains("Liczba: rodziny | 2020 | 439 | 441 | było: a.csv:1; jest: b.csv:1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_the_document_does_not_print_is_left_out() =>
        Assert.Contains("Żadna liczba drukowana w dokumencie się nie zmieniła",
            Sample.AllText(Sheet(new(new HashSet<FigureKey>(), new HashSet<string>()), Revised("rodziny", Figure.Of(439), Figure.Of(441))).Slides[0]), StringComparison.Ordinal);

    [Fact]
    public void A_figure_that_came_and_one_that_went_have_the_sign_of_missing_data_which_is_explained()
    {
        var text = Text(Revised("rodziny", null, Figure.Of(441)), Revised("sieroctwo", Figure.Of(7), null));

        var sign = PolishNumber.Sign(MissingReason.NotInSource);
        Assert.Contains($"Liczba: rodziny | 2020 | {sign} | 441 | b.csv:1", text, StringComparison.Ordinal);
        Assert.Contains($"Liczba: sieroctwo | 2020 | 7 | {sign} | było: a.csv:1", text, StringComparison.Ordinal);
        Assert.Contains($"„{sign}”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_slide_that_lists_changes_is_not_itself_a_change()
    {
        var slides = new SlideDifference[] { new(null, new(2, "Zmiany w dokumencie", "Zmiany względem wersji 1", "x")), new(new(5, "R", "Rodziny", "y"), new(6, "R", "Rodziny", "z")) };

        var text = Sample.AllText(ErrataComposer.Compose(Sample.Case, Catalogue, Errata([]) with { Difference = new([], [], [], [], [.. slides]) }).Slides[0]);

        Assert.Contains("„Rodziny”", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zmiany względem wersji 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_bears_the_day_of_the_later_version() =>
        Assert.Equal(new LocalDate(2021, 6, 1), Sheet(null).Metadata.Date);

    [Fact]
    public void A_changed_number_of_the_office_s_own_table_stands_under_the_table_s_file_with_its_row_and_column()
    {
        var earlier = new RecordedCell("wsie.csv", 0, 1, "Bibice", "Osoby", false, FigureKind.Count, Figure.Of(12), "wsie.csv:2");
        var errata = Errata([]) with
        {
            Difference = new([], [], [new(earlier, earlier with { Figure = Figure.Of(13) }), new(earlier, earlier with { Figure = Figure.None(MissingReason.Confidential) })], [], []),
        };

        var text = Sample.AllText(ErrataComposer.Compose(Sample.Case, Catalogue, errata).Slides[0]);

        Assert.Contains("Tabela ośrodka (wsie.csv)", text, StringComparison.Ordinal);
        Assert.Contains("Bibice | Osoby | 12 | 13", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), l => l.Contains("Bibice", StringComparison.Ordinal)); // the number hidden now is not told
        Assert.DoesNotContain("Żadna liczba", text, StringComparison.Ordinal);
    }

    private static string Text(params FigureDifference[] figures) => Sample.AllText(Sheet(null, figures).Slides[0]);

    private static Deck Sheet(PrintedNumbers? printed, params FigureDifference[] figures) =>
        ErrataComposer.Compose(Sample.Case, Catalogue, Errata(figures) with { Printed = printed });

    private static Errata Errata(FigureDifference[] figures) =>
        new(new(1, 1, new LocalDate(2021, 4, 20)), new(3, 2, new LocalDate(2021, 6, 1)), [], new([], [.. figures], [], [], []));

    private static FigureDifference Revised(string code, Figure? earlier, Figure? later)
    {
        var key = new FigureKey(Sample.Zielonki, new(code), 2020);
        return new(key, Recorded(earlier, "a.csv:1"), Recorded(later, "b.csv:1"));

        RecordedFigure? Recorded(Figure? figure, string origin) => figure is { } f ? new(key, "Liczba: " + code, f, origin) : null;
    }
}
