using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Tests.Composition;

public class DeckComposerTests
{
    private static readonly Indicator Families = Sample.Count("rodziny", unit: Sample.Families) with
    {
        Label = "Liczba rodzin",
        Noun = new("rodzina korzystająca z pomocy", "rodziny korzystające z pomocy", "rodzin korzystających z pomocy"),
    };

    private static readonly Observation[] ThreeYears =
        [Sample.Observe("rodziny", 2018, 426), Sample.Observe("rodziny", 2019, 401), Sample.Observe("rodziny", 2020, 439)];

    [Fact]
    public void The_title_is_the_message_and_the_description_its_subtitle()
    {
        var slide = Compose(Table() with { Lead = new("rodziny") });
        Assert.Equal("Rodzin korzystających z pomocy było o 38 więcej niż rok wcześniej", slide.Title);
        Assert.Equal("Rodziny w latach 2018–2020", slide.Subtitle);
    }

    [Fact]
    public void The_table_prints_years_and_both_changes()
    {
        var text = Sample.AllText(Compose(Table()));
        Assert.Contains("Liczba rodzin | 426 | 401 | 439 | −25 | −5,9% | +38 | +9,5% | +13 | +3,1%", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_table_of_shares_alone_has_changes_in_points_and_no_column_of_percent(bool dynamics)
    {
        var share = Sample.Count("udzial") with { Domain = new(FigureKind.Share, 2) };
        var plan = new SlidePlan { Kind = SlidePlanKind.YearTable, Title = "t", Indicators = Sample.Codes("udzial") };
        var content = Sample.Content([share], [Sample.Observe("udzial", 2019, 10), Sample.Observe("udzial", 2020, 12.5m)], plan);
        content = content with { Case = content.Case with { ShowDynamics = dynamics } };
        var table = DeckComposer.Compose(AssessedCase.Of(content)).Deck.Slides[0].Blocks.OfType<TableBlock>().Single();
        Assert.Equal(["zmiana w 2019 r.", "zmiana w 2020 r.", "od 2018 r."], Assert.Single(table.Header).Cells.Select(c => c.Text.Plain).TakeLast(3));
        Assert.Equal(["–", "+2,50 p.p.", "–"], table.Rows[0].Cells.Select(c => c.Text.Plain.Replace('\u00A0', ' ')).TakeLast(3));
        Assert.Equal(table.Columns.Length, table.Rows[0].Cells.Length);
    }

    [Fact]
    public void The_source_line_comes_from_the_origins() =>
        Assert.Contains("Źródło: CAS, formularz OZPS za 2020 r., tabela 3 (eksport 22.03.2021).", Sample.AllText(Compose(Table())), StringComparison.Ordinal);

    [Fact]
    public void A_slide_that_needs_figures_is_left_out_without_them()
    {
        var plan = Table() with { NeedsFigures = true };
        Assert.NotEmpty(Compose(plan).Blocks);
        Assert.Empty(DeckComposer.Compose(AssessedCase.Of(Sample.Content([Families], ThreeYears[..2], plan))).Deck.Slides);
    }

    [Fact]
    public void A_missing_figure_shows_its_sign_and_is_explained()
    {
        var text = Sample.AllText(Compose(Table(), [ThreeYears[0], ThreeYears[2]]));
        Assert.Contains("426 | b.d. | 439", text, StringComparison.Ordinal);
        Assert.Contains("„b.d.” – brak danych w źródłach", text, StringComparison.Ordinal);
    }

    [Fact]
    public void From_a_small_base_no_percentage_is_printed()
    {
        var text = Sample.AllText(Compose(Table(), [Sample.Observe("rodziny", 2019, 2), Sample.Observe("rodziny", 2020, 3)]));
        Assert.Contains("+1 | m.l.", text, StringComparison.Ordinal);
        Assert.Contains("mała liczebność", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_any_figure_says_so() =>
        Assert.Contains("Brak danych liczbowych", Sample.AllText(Compose(Table(), [])), StringComparison.Ordinal);

    [Fact]
    public void A_row_without_any_figure_is_named_in_a_note_and_takes_no_row()
    {
        var content = Sample.Content([Families, Sample.Count("inne")], ThreeYears, Table() with { Indicators = Sample.Codes("rodziny", "inne") });
        var slide = DeckComposer.Compose(AssessedCase.Of(content)).Deck.Slides[0];
        Assert.Single(slide.Blocks.OfType<TableBlock>().Single().Rows);
        Assert.Contains("Brak danych w źródłach za lata 2018–2020: Liczba: inne.", Sample.AllText(slide), StringComparison.Ordinal);
    }

    [Fact]
    public void Placeholders_are_filled_with_names_and_figures()
    {
        var slide = Compose(new()
        {
            Kind = SlidePlanKind.Text,
            Title = "W {{w-gminie}} w {{rok}} roku",
            Paragraphs = ["Pomoc otrzymały {{rodziny, rok}}, rok wcześniej {{rodziny, rok-1, liczba}}."],
        });
        Assert.Equal("W gminie Zielonki w 2020 roku", slide.Title);
        Assert.Contains("Pomoc otrzymały 439 rodzin, rok wcześniej 401.", Sample.AllText(slide), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_has_a_text_alternative_with_its_figures_and_a_reading_beside_it()
    {
        var slide = Compose(Table() with { Kind = SlidePlanKind.Chart, Chart = ChartKind.ClusteredColumns });
        var text = Sample.AllText(slide);
        Assert.Contains("2018 r. – 426 rodzin, 2019 r. – 401 rodzin, 2020 r. – 439 rodzin (wzrost o 38)", text, StringComparison.Ordinal);
        Assert.Contains("+38 rodzin (+9,5%) wobec 2019 r.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_beside_a_chart_holds_the_same_figures_without_changes()
    {
        var slide = Compose(Table() with { Kind = SlidePlanKind.TableAndChart, Chart = ChartKind.Line });
        var columns = Assert.IsType<ColumnsBlock>(slide.Blocks[0]).Columns;
        Assert.Equal(ChartKind.Line, Assert.IsType<ChartBlock>(columns[0].Blocks[0]).Chart.Kind);
        Assert.Equal(["Liczba rodzin", "426", "401", "439"], Assert.IsType<TableBlock>(columns[1].Blocks[0]).Rows[0].Cells.Select(c => c.Text.Plain));
        Assert.Contains("Źródło:", Sample.AllText(slide), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ring_of_counts_shows_shares_that_add_up_to_100()
    {
        var content = Sample.Content([Sample.Count("k"), Sample.Count("m")], [Sample.Observe("k", 2020, 184), Sample.Observe("m", 2020, 168)],
            new SlidePlan { Kind = SlidePlanKind.Chart, Title = "t", Indicators = Sample.Codes("k", "m"), Chart = ChartKind.Donut });
        var chart = DeckComposer.Compose(AssessedCase.Of(content)).Deck.Slides[0].Blocks.OfType<ChartBlock>().Single().Chart;
        Assert.Equal([52.27m, 47.73m], chart.Series[0].Values.Select(v => v.Number!.Value));
        Assert.Contains("52,27% (184\u00A0osoby)", chart.Alternative, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ring_of_zeros_is_no_chart()
    {
        var content = Sample.Content([Sample.Count("k")], [Sample.Observe("k", 2020, 0)],
            new SlidePlan { Kind = SlidePlanKind.Chart, Title = "t", Indicators = Sample.Codes("k"), Chart = ChartKind.Donut });
        Assert.Contains("Brak danych liczbowych", Sample.AllText(DeckComposer.Compose(AssessedCase.Of(content)).Deck.Slides[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_are_sorted_by_the_assessed_year()
    {
        var content = Sample.Content([Families, Sample.Count("inne")], [.. ThreeYears, Sample.Observe("inne", 2020, 500)],
            new SlidePlan { Kind = SlidePlanKind.Chart, Title = "t", Indicators = Sample.Codes("rodziny", "inne"), Chart = ChartKind.GroupedBars });
        var chart = DeckComposer.Compose(AssessedCase.Of(content)).Deck.Slides[0].Blocks.OfType<ChartBlock>().Single().Chart;
        Assert.Equal("Liczba: inne", chart.Categories[0]);
        Assert.Equal(SeriesRole.Assessed, chart.Series[^1].Role);
    }

    [Fact]
    public void Key_figures_carry_number_label_and_change()
    {
        var slide = Compose(new() { Kind = SlidePlanKind.KeyFigures, Title = "t", Indicators = Sample.Codes("rodziny") });
        var item = slide.Blocks.OfType<KeyFiguresBlock>().Single().Items.Single();
        Assert.Equal(("439", "rodzin korzystających z pomocy", "+38 (+9,5%) rok do roku", 1), (item.Number, item.Label, item.Change, item.Direction));
    }

    [Fact]
    public void The_tiny_line_of_a_key_figure_has_its_years_in_words()
    {
        var slide = Compose(new() { Kind = SlidePlanKind.KeyFigures, Title = "t", Indicators = Sample.Codes("rodziny") });
        Assert.Equal("2018 r. – 426, 2019 r. – 401, 2020 r. – 439", slide.Blocks.OfType<KeyFiguresBlock>().Single().Items.Single().LineInWords);
    }

    [Fact]
    public void A_failed_identity_is_noted_under_the_table_and_reported()
    {
        var content = Sample.Content([Families, Sample.Count("czesc", "rodziny")], [.. ThreeYears, Sample.Observe("czesc", 2020, 500)],
            Table() with { Indicators = Sample.Codes("rodziny", "czesc") });
        var assessed = AssessedCase.Of(content);
        var composed = DeckComposer.Compose(assessed);
        Assert.Contains("W tabeli pozostawiono liczby ze źródła", Sample.AllText(composed.Deck.Slides[0]), StringComparison.Ordinal);
        Assert.Contains(assessed.Problems, p => p.Id == "liczby.suma");
    }

    [Fact]
    public void A_cell_keeps_the_figure_it_prints_and_a_change_both_of_its_figures()
    {
        var slide = Compose(Table() with { Indicators = Sample.Codes("rodziny") });
        var cells = slide.Blocks.OfType<TableBlock>().Single().Rows[0].Cells;
        Assert.All(cells.Skip(1), c => Assert.NotNull(c.Figure));
        Assert.Equal(slide.Figures, cells.Skip(1).Take(3).SelectMany(c => c.Figure!.Of)); // asserted above
        Assert.Equal(2, cells[4].Figure!.Of.Length); // asserted above
    }

    [Fact]
    public void A_matrix_prints_x_where_a_measure_makes_no_sense()
    {
        var slide = Compose(new()
        {
            Kind = SlidePlanKind.Matrix,
            Title = "t",
            Columns = ["rodziny", "kwota"],
            Rows = [new("Zasiłek", [new("rodziny"), null])],
        });
        Assert.Contains("Zasiłek | 439 | x", Sample.AllText(slide), StringComparison.Ordinal);
    }

    [Fact]
    public void The_statutory_slide_says_what_is_missing()
    {
        var slide = Compose(new() { Kind = SlidePlanKind.MissingData });
        Assert.Contains($"kadra | art. 16a ust. 2 | {"brak danych"}", Sample.AllText(slide), StringComparison.Ordinal);
    }

    [Fact]
    public void The_cover_names_unit_year_council_and_session_and_dates_come_from_the_case()
    {
        var deck = DeckComposer.Compose(AssessedCase.Of(Sample.Content([Families], ThreeYears))).Deck;
        Assert.Equal(("gmina Zielonki", "za 2020 rok"), (deck.Cover!.Overline, deck.Cover!.Year));
        Assert.StartsWith("Przedkładana Radzie Gminy Zielonki", deck.Cover!.Lines[0], StringComparison.Ordinal);
        Assert.Equal(Sample.Case.Date, deck.Metadata.Date);
        Assert.Equal("Zielonki, " + PolishDate.Long(Sample.Case.Date), deck.Closing[0]);
    }

    [Theory]
    [InlineData(1, "Korzystała 1 rodzina; objęto 1 rodzinę.")]
    [InlineData(322, "Korzystały 322 rodziny; objęto 322 rodziny.")]
    [InlineData(1001, "Korzystało 1 001 rodzin; objęto 1 001 rodzin.")]
    public void A_word_of_a_text_agrees_with_its_figure(int families, string expected)
    {
        var plan = new SlidePlan
        {
            Kind = SlidePlanKind.Text,
            Title = "t",
            Paragraphs = ["{{wybor, rodziny, rok, Korzystała, Korzystały, Korzystało}} {{rodziny, rok}}; objęto {{rodziny, rok, biernik}}."],
        };
        var indicator = Families with { Unit = Families.Unit with { OneAccusative = "rodzinę" } };
        var deck = DeckComposer.Compose(AssessedCase.Of(Sample.Content([indicator], [Sample.Observe("rodziny", 2020, families)], plan))).Deck;
        Assert.Contains(expected, Sample.AllText(deck.Slides[0]).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slide_with_a_figure_that_cannot_be_computed_names_the_part_that_is_missing()
    {
        var share = new DerivedIndicator(Families with { Code = new("udzial"), Label = "Udział" }, Sample.Codes("rodziny"), Sample.Codes("mieszkancy"), 100);
        var content = Sample.Content([Families, Sample.Count("mieszkancy")], [.. ThreeYears, Sample.Observe("mieszkancy", 2020, 1000)],
            new SlidePlan { Kind = SlidePlanKind.YearTable, Title = "Udział", Indicators = Sample.Codes("udzial") });
        var deck = DeckComposer.Compose(AssessedCase.Of(content with { Catalogue = new(content.Catalogue.Indicators, [share]) })).Deck;
        Assert.Contains("Do obliczenia wskaźników brakuje danych: Liczba: mieszkancy – 2018, 2019.", Sample.AllText(deck.Slides[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_for_the_cover_stands_on_it_and_in_every_footer()
    {
        var content = Sample.Content([Families], ThreeYears);
        var deck = DeckComposer.Compose(AssessedCase.Of(content with { Case = content.Case with { CoverNote = "Dane zmyślone" } })).Deck;
        Assert.Equal("Dane zmyślone", deck.Cover!.Lines[^1]);
        Assert.EndsWith(" · Dane zmyślone", deck.Metadata.Footer, StringComparison.Ordinal);
    }

    private static SlidePlan Table() => new() { Kind = SlidePlanKind.YearTable, Title = "Rodziny w latach {{lata}}", Indicators = Sample.Codes("rodziny") };

    private static Slide Compose(SlidePlan plan, Observation[]? observations = null) =>
        DeckComposer.Compose(AssessedCase.Of(Sample.Content([Families], observations ?? ThreeYears, plan))).Deck.Slides.Single();
}
