using System.Text;
using System.Xml.Linq;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Language;
using Assessment.Provenance;
using Assessment.Rendering.Charts;
using Assessment.Rendering.Pdf;
using Assessment.Worker.Tests.EndToEnd;

namespace Assessment.Worker.Tests.Sample;

/// <summary>Every printed figure of both samples leads back to a cell that is really there.</summary>
public sealed class ProvenanceTests(ZielonkiDeck zielonki, TownDeck town) : IClassFixture<ZielonkiDeck>, IClassFixture<TownDeck>
{
    public static TheoryData<string> Samples => ["zielonki", "miasto"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_printed_number_leads_to_cells_that_hold_the_text_it_names(string sample)
    {
        var (assessed, deck, folder) = Of(sample);
        var printed = PrintedFigures.Of(assessed, deck).Where(p => p.Figure.Figure.HasNumber).ToArray();
        Assert.True(printed.Length > 300, $"only {printed.Length} figures");
        var cells = new CaseCell(folder, assessed.Content);
        Assert.All(printed, p =>
        {
            Assert.True(p.Figure.Origin is not null, $"{p.Label}: {p.Printed} has no origin");
            Assert.NotEmpty(p.Figure.Origin.Cells);
            Assert.All(p.Figure.Origin.Cells, c => Assert.True(cells.Holds(c), $"{p.Label}: {c} does not hold „{c.Text}”"));
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Asked_by_slide_every_printed_figure_is_explained_as_it_is_printed(string sample)
    {
        var (assessed, deck, _) = Of(sample);
        var pages = Pages(assessed, deck);
        Assert.Equal(deck.Slides.Length, pages.First.Length);
        foreach (var slide in PrintedFigures.Of(assessed, deck).GroupBy(p => p.Slide))
        {
            var explanation = Explanation.Of(assessed, deck, pages, $"slajd {pages.Of(slide.Key)}");
            Assert.True(explanation.IsFound);
            Assert.All(slide, p => Assert.Contains($"{p.Label}: {p.Printed}", explanation.Lines));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Asked_by_slide_the_tree_of_every_figure_ends_in_cells_and_their_files_have_date_and_hash(string sample)
    {
        var (assessed, deck, _) = Of(sample);
        var pages = Pages(assessed, deck);
        var files = assessed.Content.Files.ToDictionary(f => f.Path);
        foreach (var slide in PrintedFigures.Of(assessed, deck).GroupBy(p => p.Slide))
        {
            var lines = Explanation.Of(assessed, deck, pages, $"slajd {pages.Of(slide.Key)}").Lines.ToHashSet();
            var indented = lines.Select(l => l.TrimStart()).ToHashSet();
            foreach (var figure in slide.Where(p => p.Figure.Figure.HasNumber))
            {
                foreach (var formula in Formulas(figure.Figure.Origin)) Assert.Contains("wzór: " + formula, indented);
                foreach (var cell in figure.Figure.Origin!.Cells) // a number has one, which another test holds
                {
                    Assert.Contains($"{cell.File}, wiersz {cell.Line}, kolumna {cell.ColumnNumber} („{cell.Column}”): „{cell.Text}”", indented);
                    var exported = cell.Source.ExportDate is { } date ? $", eksport {PolishDate.Short(date)}" : "";
                    Assert.Contains(lines, l => l.StartsWith($"  {cell.File} – ", StringComparison.Ordinal) && l.Split(" – ", 2)[1].Split("; ").Contains(cell.Source.Name + exported));
                    Assert.Contains(files[cell.File].Sha256 is { Length: > 0 } hash ? "SHA-256: " + hash : "SHA-256: nie podaje się, bo plik zawiera liczby chronione", indented);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Asked_by_code_and_year_every_observation_on_a_slide_names_that_slide(string sample)
    {
        var (assessed, deck, _) = Of(sample);
        var pages = Pages(assessed, deck);
        for (var i = 0; i < deck.Slides.Length; i++)
            foreach (var observation in deck.Slides[i].Figures.Where(o => o.Unit == assessed.Case.Unit))
            {
                var explanation = Explanation.Of(assessed, deck, pages, $"{observation.Indicator} {observation.Year}");
                Assert.True(explanation.IsFound, observation.ToString());
                Assert.All(observation.Origin.Cells, c => Assert.Contains(explanation.Lines, l => l.Contains($"{c.File}, wiersz {c.Line}, kolumna {c.ColumnNumber} ", StringComparison.Ordinal)));
                Assert.Matches($@"slajdy? .*\b{pages.Of(i)}\b", string.Join('\n', explanation.Lines));
            }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Asked_by_its_official_name_every_printed_indicator_is_found(string sample)
    {
        var (assessed, deck, _) = Of(sample);
        foreach (var code in deck.Slides.SelectMany(s => s.Figures).Select(o => o.Indicator).Distinct())
        {
            var explanation = Explanation.Of(assessed, deck, Pages(assessed, deck), $"{assessed.Catalogue[code].Label} {assessed.Case.Year}");
            Assert.True(explanation.IsFound, code.ToString());
            Assert.Contains(assessed.Catalogue[code].Label, string.Join('\n', explanation.Lines), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_number_of_a_table_has_a_figure(string sample)
    {
        var (_, deck, _) = Of(sample);
        var untraced = from slide in deck.Slides
                       from table in Tables(slide.Blocks)
                       from row in table.Rows
                       from cell in row.Cells.Skip(1)
                       where cell.Figure is null && FigureQuestion.NumberOf(cell.Text.Plain) is { Length: > 0 } number && number.Length == cell.Text.Plain.Length
                       select $"{slide.Title}: {cell.Text.Plain}";
        Assert.Empty(untraced);
    }

    [Fact]
    public void Every_number_drawn_in_a_stack_or_a_share_bar_has_a_figure()
    {
        var (assessed, deck, _) = Of("miasto"); // the other sample has no such chart
        var printed = PrintedFigures.Of(assessed, deck).ToLookup(p => p.Slide, p => p.Printed);
        var drawn = 0;
        for (var slide = 0; slide < deck.Slides.Length; slide++)
        {
            var charts = Charts(deck.Slides[slide].Blocks).ToArray();
            if (charts.Length == 0 || charts.Any(c => c.Kind is not (ChartKind.StackedColumns or ChartKind.ShareBars))) continue;
            foreach (var file in ChartFiles.Of(deck with { Slides = [deck.Slides[slide]] }, assessed.Case.Theme).Where(f => f.Name.EndsWith(".svg", StringComparison.Ordinal)))
                foreach (var number in Numbers(Encoding.UTF8.GetString([.. file.Bytes])).Except(charts.SelectMany(c => c.Categories)))
                {
                    drawn++;
                    Assert.Contains(number, printed[slide].Select(ZielonkiDeck.Flat));
                }
        }
        Assert.True(drawn > 5, $"only {drawn} numbers");
    }

    [Fact]
    public void The_README_s_question_is_answered_with_file_line_column_cell_date_and_hash()
    {
        var run = InProcess.Run(Pipeline.Real, "explain", SampleCase.Original, "liczba rodzin 2020");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Liczba rodzin korzystających z pomocy społecznej, 2020\u00A0r.: 439\u00A0rodzin", run.Out, StringComparison.Ordinal);
        Assert.Contains("dane/cas/ozps-2020-tabela-3.csv, wiersz 9, kolumna 5 („2020”): „439”", run.Out, StringComparison.Ordinal);
        Assert.Contains("eksport 22.03.2021", run.Out, StringComparison.Ordinal);
        Assert.Contains("SHA-256: " + zielonki.Content.Files.Single(f => f.Path == "dane/cas/ozps-2020-tabela-3.csv").Sha256, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_seen_in_the_document_is_enough_and_the_other_source_is_named()
    {
        var lines = string.Join('\n', Explanation.Of(zielonki.Assessed, zielonki.Composed.Deck, Pages(zielonki.Assessed, zielonki.Composed.Deck), "352").Lines);
        Assert.Contains("dane/bdl/RYNE_1944_CTAB_20250616184618.csv, wiersz 31", lines, StringComparison.Ordinal);
        Assert.Contains("inne źródła tej liczby:", lines, StringComparison.Ordinal);
        Assert.Contains("dane/pup/bezrobotni.csv, wiersz 2", lines, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rodzina zagraniczna", "pomoc.rodziny")]
    [InlineData("slajd 999", "slajd")]
    [InlineData("123456789", "Zapytaj słowami")]
    [InlineData("wzrosła o 987,65%", "W dokumencie nie ma liczby „987,65%”.")]
    public void What_fits_nothing_gets_what_comes_nearest_and_exit_code_2(string question, string hint)
    {
        var run = InProcess.Run(Pipeline.Real, "wyjasnij", SampleCase.Original, question);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Formulas(Origin? origin) =>
        origin is ComputedOrigin computed ? computed.Parts.SelectMany(p => Formulas(p.Origin)).Prepend(computed.Formula) : [];

    private static IEnumerable<TableBlock> Tables(IEnumerable<Block> blocks) => blocks.SelectMany(b => b switch
    {
        TableBlock table => [table],
        ColumnsBlock columns => columns.Columns.SelectMany(c => Tables(c.Blocks)),
        _ => Array.Empty<TableBlock>(),
    });

    private static IEnumerable<ChartModel> Charts(IEnumerable<Block> blocks) => blocks.SelectMany(b => b switch
    {
        ChartBlock chart => [chart.Chart],
        ColumnsBlock columns => columns.Columns.SelectMany(c => Charts(c.Blocks)),
        _ => Array.Empty<ChartModel>(),
    });

    private static IEnumerable<string> Numbers(string svg) => XDocument.Parse(svg).Descendants().Where(e => e.Name.LocalName == "text")
        .Select(e => ZielonkiDeck.Flat(e.Value)).Where(t => FigureQuestion.NumberOf(t) is { Length: > 0 } number && number.Length == t.Length);

    private static DeckPages Pages(AssessedCase assessed, Deck deck) =>
        DeckPdf.LayOut(deck, assessed.Case.Theme, TestContext.Current.CancellationToken);

    private (AssessedCase Assessed, Deck Deck, string Folder) Of(string sample) => sample == "zielonki"
        ? (zielonki.Assessed, zielonki.Composed.Deck, SampleCase.Original)
        : (town.Assessed, town.Composed.Deck, TownDeck.Folder);
}
