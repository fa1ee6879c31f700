using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Disclosure;
using Assessment.Revisions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Assessment.Tests.Disclosure;

/// <summary>What a reader who has kept the earlier released versions can compute.</summary>
public class EarlierEditionsTests
{
    private static readonly FreeTable First = OwnTable.Of("Miejscowość;Osoby", "Bibice;1", "Bosutów;4", "Batowice;6", "Węgrzce;9");

    [Fact]
    public void What_protected_a_count_in_the_earlier_version_protects_it_still_when_another_would_now()
    {
        var now = OwnTable.Of("Miejscowość;Osoby", "Bibice;1", "Bosutów;4", "Batowice;6", "Węgrzce;3");
        Assert.Equal(["#", "4", "6", "#"], Printed(AssessedCase.Of(Content(now))));
        Assert.Equal(["#", "#", "6", "9"], Printed(AssessedCase.Of(Content(First))));
        Assert.Equal(["#", "#", "6", "3"], Printed(After(First, now)));
    }

    [Fact]
    public void A_count_that_the_earlier_version_printed_protects_nothing()
    {
        var now = OwnTable.Of("Miejscowość;Osoby", "Bibice;1", "Bosutów;4", "Batowice;3", "Węgrzce;9");
        var before = OwnTable.Of("Miejscowość;Osoby", "Bibice;1", "Bosutów;2", "Batowice;3", "Węgrzce;9");
        Assert.Equal(["#", "#", "3", "9"], Printed(AssessedCase.Of(Content(before))));
        Assert.Equal(["#", "#", "3", "9"], Printed(After(before, now)));
    }

    [Fact]
    public void A_row_that_was_taken_out_is_not_given_back_by_its_neighbour() =>
        Assert.Equal(["#", "6", "9"], Printed(After(First, OwnTable.Of("Miejscowość;Osoby", "Bosutów;4", "Batowice;6", "Węgrzce;9"))));

    [Fact]
    public void A_row_that_was_renamed_and_moved_to_another_file_is_still_known_to_the_reader()
    {
        var now = OwnTable.Of("Miejscowość;Osoby", "Bibice;1", "Bosutów;4", "Batowice-Kolonia;6", "Węgrzce;9") with { File = "dane/wlasne/nowy.csv" };
        var released = Released(Content(First) with { Case = Sample.Case }); // hid nothing
        var problem = Assert.Single(AssessedCase.Of(Content(now) with { Released = [released] }).Found, p => p.Id == "ochrona.wydano-wczesniej");
        Assert.Contains("wersja 1 z dnia", problem.Message, StringComparison.Ordinal);
        Assert.Contains("„Bibice, Osoby”", problem.Message, StringComparison.Ordinal);
        Assert.Equal(("dane/wlasne/nowy.csv", 2), (problem.Place!.File, problem.Place.Line)); // placed at its cell
    }

    [Fact]
    public void A_version_of_a_program_that_recorded_no_tables_tells_nothing_of_them() =>
        Assert.Equal(["#", "#", "6", "9"], Printed(AssessedCase.Of(Content(First) with { Released = [Released(Content(First)) with { Cells = [] }] })));

    [Fact]
    public void Last_year_s_table_tells_of_a_column_that_names_its_year()
    {
        var before = OwnTable.Of("Miejscowość;2019", "Bibice;1", "Bosutów;4", "Batowice;6", "Węgrzce;9");
        var now = OwnTable.Of("Miejscowość;2019;2020", "Bibice;1;8", "Bosutów;4;8", "Batowice;3;8", "Węgrzce;9;8");
        var released = Released(Content(before)) with { Year = 2019 };
        // Batowice would protect Bibice; but then Bosutów, hidden last year, could be read and give Bibice back.
        Assert.Equal(["#", "4", "#", "9"], Printed(AssessedCase.Of(Content(now))));
        Assert.Equal(["#", "#", "3", "9"], Printed(AssessedCase.Of(Content(now) with { Released = [released] })));
    }

    [Fact]
    public void The_reader_of_all_versions_computes_no_hidden_count_of_random_tables_corrected_at_random()
    {
        var (tried, protectedOnes) = (0, 0);
        var worlds = Gen.Choose(0, 6).ArrayOf(6).Zip(Gen.Choose(0, 8).ArrayOf(6)).Zip(Gen.Choose(0, 3).ArrayOf(6));
        Prop.ForAll(worlds.ToArbitrary(), drawn =>
        {
            var ((first, second), corrected) = drawn;
            int[] then = [.. first.Select((n, i) => corrected[i] == 0 ? second[i] : n)]; // a quarter of the counts
            var (before, now) = (Table(first), Table(then));
            var released = AssessedCase.Of(Content(before));
            if (!released.Suppression.Unprotected.IsEmpty) return true; // an error: it is never released
            var revised = AssessedCase.Of(Content(now) with { Released = [Released(released)] });
            tried++;
            if (!revised.Suppression.Unprotected.IsEmpty) return true; // an error too
            protectedOnes++;
            return Recovered((before, released), (now, revised)).ToArray() is [];
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(120));
        Assert.True(protectedOnes > tried / 2, $"{protectedOnes} of {tried} could be protected");
    }

    [Fact]
    public void Who_knows_a_sum_that_is_printed_nowhere_is_a_warning_and_who_reads_it_in_the_table_an_error()
    {
        // Batowice, printed as 3 and corrected to 2, stands alone: the sums of both versions differ by what it changed.
        string[] before = ["Bibice;1", "Bosutów;2", "Batowice;3"], now = ["Bibice;1", "Bosutów;2", "Batowice;2"];
        Assert.Equal(["ochrona.nieznana-suma"], Warned(Of(before), Of(now)));
        Assert.Equal(["ochrona.nie-da-sie"], Warned(Of([.. before, "Razem;6"]), Of([.. now, "Razem;5"])));

        static FreeTable Of(string[] rows) => OwnTable.Of("Miejscowość;Osoby", rows);
        static IEnumerable<string> Warned(FreeTable before, FreeTable now) =>
            After(before, now).Found.Where(p => p.Place is { Line: 4 }).Select(p => p.Id).Where(id => id.StartsWith("ochrona.n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sum_that_a_sentence_tells_is_read_like_one_of_the_table()
    {
        var content = Content(OwnTable.Of("Miejscowość;Osoby", "Bibice;2"));
        Assert.Equal("ochrona.nieznana-suma", Warned(content));
        Assert.Equal("ochrona.nie-da-sie", Warned(Told(content, "Z usług korzystały 2 osoby.")));
        var figure = Sample.Content([Sample.Count("uslugi")], [Sample.Observe("uslugi", 2020, 2)]);
        Assert.Equal("ochrona.nie-da-sie", Warned(Told(content with { Catalogue = figure.Catalogue, Observations = figure.Observations }, "Z usług korzystały {{uslugi, rok}}.")));

        static CaseContent Told(CaseContent content, string title) =>
            content with { Plan = new([new ChapterPlan("r", "R", [new SlidePlan { Kind = SlidePlanKind.FreeTable, Title = title }])]) };
        static string Warned(CaseContent content) => AssessedCase.Of(content).Found.Select(p => p.Id).Single(id => id.StartsWith("ochrona.n", StringComparison.Ordinal));
    }

    [Fact]
    public void However_untidy_a_table_and_its_earlier_version_are_what_stays_computable_is_said()
    {
        string[] names = ["Bibice", "Bibice", "Bosutów", "Razem północ", "w tym ul. Polna", "Średnio", "", "Ogółem"];
        string[] headers = ["Osoby", "Osoby", "w tym kobiety", "2020", "Kwota (zł)", "Uwagi"];
        string[] cells = [".", "", "0", "1", "2", "3", "7", "8,5%"];
        var table = from columns in Gen.Choose(1, 4)
                    from header in Gen.Elements(headers).ArrayOf(columns)
                    from rows in Gen.Choose(0, 6)
                    from name in Gen.Elements(names).ArrayOf(rows)
                    from numbers in Gen.Elements(cells).ArrayOf(columns).ArrayOf(rows)
                    select OwnTable.Of($"Miejscowość;{string.Join(';', header)}", [.. name.Zip(numbers, (n, c) => $"{n};{string.Join(';', c)}")]);
        Prop.ForAll((from before in table from now in table select (before, now)).ToArbitrary(), t =>
        {
            var content = Content(t.now) with { Released = [Released(Content(t.before))] };
            var assessed = AssessedCase.Of(content);
            Assert.Empty(DisclosureAttack.Recovered(PublishedCounts.Of(content), assessed.Suppression.Hidden)
                .Except(assessed.Suppression.Unprotected).Except(assessed.Suppression.Guessable));
        }).QuickCheckThrowOnFailure();
    }

    // Three villages, women and men with their total, and the sums.
    private static FreeTable Table(int[] counts)
    {
        int[][] rows = [.. Enumerable.Range(0, 3).Select(r => new[] { counts[2 * r], counts[(2 * r) + 1], counts[2 * r] + counts[(2 * r) + 1] })];
        return OwnTable.Of([.. rows, [.. Enumerable.Range(0, 3).Select(c => rows.Sum(r => r[c]))]], "Razem");
    }

    // Reads the printed tables only. That a corrected count is another one, and any other the same, he is told.
    private static IEnumerable<CountCell> Recovered(params (FreeTable Table, AssessedCase Assessed)[] editions)
    {
        var values = new Dictionary<CountCell, decimal>();
        var (shown, relations) = (new HashSet<CountCell>(), new List<CountRelation>());
        foreach (var (table, assessed) in editions)
        {
            var printed = OwnTable.Printed(assessed.Content.FreeTables[0]);
            CountCell At(int row, int column)
            {
                var number = decimal.Parse(table.Rows[row].Cells[column + 1].Text.Plain, CultureInfo.InvariantCulture);
                var cell = CountCell.OfTable($"z liczbą {number}", row, column);
                values[cell] = number;
                if (printed[row][column] != "#") shown.Add(cell);
                return cell;
            }
            for (var r = 0; r < 4; r++) relations.Add(Sum(At(r, 2), At(r, 0), At(r, 1)));
            for (var c = 0; c < 3; c++) relations.Add(Sum(At(3, c), At(0, c), At(1, c), At(2, c)));
        }
        return new CountingAttacker(new(values.ToImmutableDictionary(), [.. relations]), values.Keys.Except(shown).ToHashSet()).Recovered();

        CountRelation Sum(CountCell total, params CountCell[] parts) => new([.. parts], total, values[total], IsEquality: true);
    }

    private static AssessedCase After(FreeTable before, FreeTable now) => AssessedCase.Of(Content(now) with { Released = [Released(Content(before))] });

    private static ReleasedFigures Released(CaseContent content) => Released(AssessedCase.Of(content));

    private static ReleasedFigures Released(AssessedCase assessed)
    {
        var contents = RunContents.Of(assessed, []);
        return new(2020, 1, new LocalDate(2021, 5, 4), true, contents.Figures) { Cells = contents.Cells!.Value }; // recorded just now
    }

    private static IEnumerable<string> Printed(AssessedCase assessed) => OwnTable.Printed(assessed.Content.FreeTables[0]).Select(r => r[0]);

    private static CaseContent Content(FreeTable table)
    {
        var content = Sample.Content([], []) with { FreeTables = [table] };
        return content with { Case = content.Case with { Disclosure = DisclosurePolicy.Default with { Suppresses = true } } };
    }
}
