using System.Collections.Immutable;
using System.Text;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Disclosure;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Revisions;
using Assessment.Sources;
using Assessment.Worker.Archive;
using Assessment.Worker.Runs;
using Assessment.Worker.Screen;
using Assessment.Worker.Tests.EndToEnd;
using NodaTime;

namespace Assessment.Worker.Tests.Sample;

/// <summary>The real sample with its small counts hidden.</summary>
public sealed class DisclosureTests
{
    private const string Villages = "dane/wlasne/uslugi-miejscowosci.csv";

    [Fact]
    public void No_hidden_count_of_the_sample_can_be_computed_from_what_is_published()
    {
        var content = Hiding();
        var assessed = AssessedCase.Of(content);
        Assert.NotEmpty(assessed.Suppression.Primary);
        Assert.Empty(assessed.Suppression.Unprotected);
        Assert.Empty(DisclosureAttack.Recovered(PublishedCounts.Of(content), assessed.Suppression.Hidden));
    }

    [Fact]
    public void Every_published_file_is_the_same_whatever_the_hidden_counts_are()
    {
        var content = Hiding();
        var (first, second) = (Published(content), Published(Otherwise(content)));
        Assert.NotEmpty(first);
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, file => Assert.True(file.Value.Span.SequenceEqual(second[file.Key].Span), file.Key));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // hidden counts that were corrected too
    public void After_a_release_the_slide_of_changes_and_the_errata_are_the_same_too_whatever_the_hidden_counts_are(bool corrected)
    {
        var content = Hiding();
        var other = Otherwise(content);
        var (first, second) = (Corrected(Revised(content), Released(AssessedCase.Of(content))), Corrected(Revised(other), Released(AssessedCase.Of(corrected ? content : other))));
        Assert.Contains(first.Keys, k => k.EndsWith("-errata.pdf", StringComparison.Ordinal));
        Assert.Contains("| 439 | 441 |", Encoding.UTF8.GetString(first.Single(f => f.Key.EndsWith("-errata.md", StringComparison.Ordinal)).Value.Span), StringComparison.Ordinal);
        Assert.All(first, file => Assert.True(file.Value.Span.SequenceEqual(second[file.Key].Span), file.Key));
    }

    [Fact]
    public void Nor_from_it_and_an_earlier_released_version_that_hid_others()
    {
        var before = Released(AssessedCase.Of(Hiding()));
        var content = Hiding();
        // Trojanowice, hidden, is corrected from 2 to 1; Zielonki, printed, from 4 to 5.
        content = content with
        {
            FreeTables = [.. content.FreeTables.Select(t => t.File == Villages ? Corrected(Corrected(t, 3, 3, 1), 5, 3, 5) : t)],
            Released = before.Released(content.Case.Year),
        };
        var assessed = AssessedCase.Of(content);
        Assert.Contains(content.Released.Single().Cells, c => c.Withheld is not null);
        Assert.Empty(assessed.Suppression.Unprotected);
        Assert.Empty(DisclosureAttack.Recovered(PublishedCounts.Of(content), assessed.Suppression.Hidden));
    }

    [Fact]
    public void The_hash_of_a_file_with_hidden_counts_is_not_published()
    {
        var files = AssessedCase.Of(Hiding()).Content.Files;
        Assert.Equal("", files.Single(f => f.Path == Villages).Sha256);
        Assert.Equal(64, files.Single(f => f.Path == "dane/wlasne/uslugi-wiek.csv").Sha256.Length);
    }

    private static CaseContent Hiding()
    {
        var content = CaseReader.Read(SampleCase.Original, null, TestContext.Current.CancellationToken);
        return content with { Case = content.Case with { Disclosure = DisclosurePolicy.Default with { Suppresses = true } } };
    }

    // Another world: sieroctwo 2 instead of 1, and the one person of Bibice and the two of Zielonki exchanged.
    private static CaseContent Otherwise(CaseContent content)
    {
        var orphans = new IndicatorCode("powody.sieroctwo");
        Assert.Equal(1, content.Observations.At(content.Case.Unit, orphans, 2020).Number);
        var observations = content.Observations.All.Select(o => o.Indicator == orphans && o.Year == 2020 ? o with { Figure = Figure.Of(2) } : o);
        return content with
        {
            Observations = new(observations, content.Case.SourceRanking),
            FreeTables = [.. content.FreeTables.Select(t => t.File == Villages ? t with { Rows = Exchanged(t.Rows, 0, 5, column: 2) } : t)],
        };
    }

    private static ImmutableArray<TableRow> Exchanged(ImmutableArray<TableRow> rows, int a, int b, int column)
    {
        var (one, other) = (rows[a].Cells[column], rows[b].Cells[column]);
        Assert.NotEqual(one.Text, other.Text);
        return rows.SetItem(a, rows[a] with { Cells = rows[a].Cells.SetItem(column, At(one, other)) }).SetItem(b, rows[b] with { Cells = rows[b].Cells.SetItem(column, At(other, one)) });

        // The count moves, the place it is read from does not.
        static TableCell At(TableCell place, TableCell count) => count with { Figure = count.Figure! with { Cell = place.Figure!.Cell } };
    }

    private static FreeTable Corrected(FreeTable table, int row, int column, int number)
    {
        var cell = table.Rows[row].Cells[column];
        Assert.NotEqual(number, cell.Figure?.Figure.Number);
        var corrected = cell with { Text = RichText.FromString($"{number}"), Figure = cell.Figure! with { Figure = Figure.Of(number) } }; // a cell of a number
        return table with { Rows = table.Rows.SetItem(row, table.Rows[row] with { Cells = table.Rows[row].Cells.SetItem(column, corrected) }) };
    }

    private static CaseContent Revised(CaseContent content)
    {
        var families = new IndicatorCode("pomoc.rodziny");
        return content with
        {
            Observations = new(
                content.Observations.All.Select(o => o.Indicator == families && o.Year == 2020 ? o with { Figure = Figure.Of(441) } : o), content.Case.SourceRanking),
        };
    }

    private static CaseHistory Released(AssessedCase assessed)
    {
        var version = new ArchivedVersion(1, 1, new LocalDate(2021, 4, 20), null, null);
        var contents = RunContents.Of(assessed, assessed.Content.Files);
        return new()
        {
            Runs = [new(1, default, "kto", "gdzie", "1", null)],
            Versions = [version],
            Current = version,
            VersionContents = ImmutableDictionary<int, RunContents>.Empty.Add(1, contents),
            LastContents = contents,
        };
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Corrected(CaseContent content, CaseHistory history)
    {
        var pipeline = Pipeline.Real with { Read = (_, _, _) => content };
        var making = new RunMaking(pipeline, new(), new PlainSteps(TextWriter.Null), TestContext.Current.CancellationToken);
        var run = making.Draw(making.Check("sprawa", new(history, history.Draft)));
        var errata = ErrataFiles.Of(
            run, new(history.Runs[0], new(2, default, "kto", "gdzie", "1", null), run.Assessed!.Changes!.Difference), history, pipeline, TestContext.Current.CancellationToken); // assessed after a release
        return run.Outputs.Concat(errata).ToDictionary(o => o.Name, o => o.Bytes);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Published(CaseContent content)
    {
        var pipeline = Pipeline.Real with { Read = (_, _, _) => content };
        var run = new RunMaking(pipeline, new(Charts: true), new PlainSteps(TextWriter.Null), TestContext.Current.CancellationToken).Make("sprawa");
        return run.Outputs.ToDictionary(o => o.Name, o => o.Bytes);
    }
}
