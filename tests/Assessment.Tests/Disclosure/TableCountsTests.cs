using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Disclosure;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Tests.Disclosure;

/// <summary>What of a table by locality is hidden so that its reader cannot compute a small count.</summary>
public class TableCountsTests
{
    [Fact]
    public void A_total_of_women_and_men_does_not_give_the_women_back() =>
        Assert.Equal(["#;#;6", "#;#;9", "8;7;15"], Printed("Miejscowość;Kobiety;Mężczyźni;Razem", "Bibice;1;5;6", "Bosutów;4;5;9", "Węgrzce;8;7;15"));

    [Fact]
    public void A_total_that_stands_before_its_parts_does_not_either() =>
        Assert.Equal(["6;#;#", "9;#;#", "15;8;7"], Printed("Miejscowość;Ogółem;Kobiety;Mężczyźni", "Bibice;6;1;5", "Bosutów;9;4;5", "Węgrzce;15;8;7"));

    [Fact]
    public void Parts_with_a_part_of_their_own_between_them_are_added_up_too() =>
        Assert.Equal(["#;0;#;0;6", "#;3;#;3;9", "8;3;7;3;15"],
            Printed("Miejscowość;Kobiety;w tym 60+;Mężczyźni;w tym 67+;Razem", "Bibice;1;0;5;0;6", "Bosutów;4;3;5;3;9", "Węgrzce;8;3;7;3;15"));

    [Fact]
    public void A_whole_of_one_is_hidden_with_its_part() =>
        Assert.Equal("#;#", Printed("Miejscowość;Osoby;w tym kobiety", "Bibice;1;1", "Bosutów;4;3", "Węgrzce;8;7")[0]);

    [Fact]
    public void The_share_the_amount_the_mean_and_the_change_beside_a_hidden_count_are_hidden_with_it() =>
        Assert.Equal(["#;#;#;#;#", "#;#;#;#;#", "8;66,7%;9600;1200,5;3"],
            Printed("Miejscowość;Osoby;Udział;Kwota w zł;Średnio;Zmiana", "Bibice;1;8,3%;645;645,0;-2", "Bosutów;3;25,0%;3000;1000,0;0", "Węgrzce;8;66,7%;9600;1200,5;3"));

    [Fact]
    public void A_growth_in_whole_numbers_does_not_give_the_earlier_year_back()
    {
        var row = Printed("Miejscowość;2019;2020;Wzrost", "Bibice;2;8;6", "Bosutów;4;9;5", "Węgrzce;3;7;4")[0].Split(';');
        Assert.Equal("#", row[0]);
        Assert.Contains("#", row[1..]);
    }

    [Fact]
    public void A_subtotal_does_not_give_its_last_part_back()
    {
        var rows = Printed("Miejscowość;Osoby", "Bibice;1", "Bosutów;4", "Razem północ;5", "Węgrzce;8", "Zielonki;9");
        Assert.Equal("#", rows[0]);
        Assert.Equal("#", rows[1]);
        Assert.Equal("5", rows[2]);
    }

    [Fact]
    public void A_count_that_stands_in_two_tables_is_hidden_in_both()
    {
        var first = OwnTable.Of("Miejscowość;Osoby", "Bibice;1", "Bosutów;4", "Węgrzce;8");
        var second = OwnTable.Of("Miejscowość;Osoby", "Bibice;1", "Bosutów;4", "Batowice;9") with { File = "dane/wlasne/inne.csv" };
        Assert.All(AssessedCase.Of(Content(first, second)).Content.FreeTables, t => Assert.Equal(["#", "#"], OwnTable.Printed(t).Take(2).Select(r => r[0])));
    }

    [Fact]
    public void A_figure_that_a_table_repeats_under_its_name_is_hidden_in_both()
    {
        var poverty = Sample.Count("powody.przemoc", "pomoc") with { Label = "Przemoc", Sensitive = true };
        var content = Sample.Content(
            [Sample.Count("pomoc"), poverty, Sample.Count("powody.inne", "pomoc") with { Label = "Inne", Part = PartKind.Comprising }],
            [Sample.Observe("pomoc", 2020, 6), Sample.Observe("powody.przemoc", 2020, 2)]);
        var table = OwnTable.Of("Powód;Rodziny", "Przemoc;2", "Ubóstwo;17") with { IsByLocality = false };
        content = Hiding(content with { FreeTables = [table] });
        Assert.Equal("#", OwnTable.Printed(AssessedCase.Of(content).Content.FreeTables[0])[0][0]);
    }

    [Fact]
    public void Blank_cells_add_nothing_and_the_rest_of_their_column_is_protected() =>
        Assert.Equal(["#", "", "#", "9"], Printed("Miejscowość;Osoby", "Bibice;1", "Bosutów;", "Batowice;4", "Węgrzce;9"));

    [Fact]
    public void A_total_whose_numbers_are_all_missing_does_not_stop_the_protection() =>
        Assert.Equal(["#", "#", ".", "9"], Printed("Miejscowość;Osoby", "Bibice;1", "Bosutów;4", "Razem północ;.", "Węgrzce;9"));

    [Fact]
    public void A_part_named_in_tym_below_a_missing_whole_is_protected() =>
        Assert.Equal([".", "#", "#"], Printed("Miejscowość;Osoby", "Zielonki;.", "w tym ul. Krakowska;1", "Węgrzce;9"));

    [Fact]
    public void A_small_count_in_a_row_without_a_name_is_named_by_its_row()
    {
        var content = Sample.Content([], []) with { FreeTables = [OwnTable.Of("Miejscowość;Osoby", ";1", "Bosutów;4")] };
        Assert.Contains("„Osoby, wiersz 1” – 1", Assert.Single(AssessedCase.Of(content).Found, p => p.Id == "ochrona.mala-liczebnosc").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Liczba złożonych wniosków")] // not „zł”
    [InlineData("Liczba osób biorących udział w zajęciach")]
    [InlineData("Osoby z dochodem do 600 zł")]
    [InlineData("Liczba osób ze stopniem powyżej 50%")]
    public void A_count_whose_heading_speaks_of_money_or_shares_is_a_count_all_the_same(string heading) =>
        Assert.Equal(["#", "#", "8"], Printed($"Miejscowość;{heading}", "Bibice;1", "Bosutów;4", "Węgrzce;8"));

    [Theory]
    [InlineData("Kwota świadczeń dla rodzin")]
    [InlineData("Świadczenia dla rodzin (zł)")]
    [InlineData("Wypłacona kwota")]
    public void An_amount_in_whole_numbers_is_hidden_beside_a_hidden_count(string heading) =>
        Assert.Equal(["#;#", "#;#", "8;900"], Printed($"Miejscowość;Osoby;{heading}", "Bibice;1;645", "Bosutów;4;700", "Węgrzce;8;900"));

    [Fact]
    public void A_row_of_means_does_not_stop_the_protection_of_the_column_above_it() =>
        Assert.Equal(["#", "#", "8"], Printed("Miejscowość;Osoby", "Bibice;1", "Bosutów;4", "Węgrzce;8", "Średnio na miejscowość;4,3")[..3]);

    [Fact]
    public void A_village_without_the_part_named_in_tym_below_it_does_not_give_the_part_back()
    {
        var rows = Printed("Miejscowość;Osoby", "Bibice;3", "Zielonki;9", "w tym ul. Krakowska;1", "ul. Polna;8", "Węgrzce;20");
        Assert.Equal("#", rows[2]);
        Assert.Contains("#", (string[])[rows[1], rows[3]]);
    }

    [Fact]
    public void A_total_above_its_parts_does_not_give_the_last_part_back()
    {
        var rows = Printed("Miejscowość;Osoby", "Razem północ;9", "Bibice;1", "Bosutów;8", "Razem południe;7", "Węgrzce;3", "Zielonki;4");
        Assert.Equal("#", rows[1]);
        Assert.Contains("#", (string[])[rows[0], rows[2]]);
    }

    [Fact]
    public void Quarters_in_one_table_and_their_year_in_another_do_not_give_a_quarter_back()
    {
        var quarters = OwnTable.Of("Sołectwo;I;II;III;IV", "Bibice;1;3;4;5", "Bosutów;4;6;3;7", "Węgrzce;8;9;7;6");
        var year = OwnTable.Of("Sołectwo;2020", "Bibice;13", "Bosutów;20", "Węgrzce;30") with { File = "dane/wlasne/rok.csv" };
        var content = Content(quarters, year);
        var (first, whole) = (Row(content, 0), AssessedCase.Of(content).Content.FreeTables[1]);
        Assert.True(first.Count(c => c == "#") > 1 || OwnTable.Printed(whole)[0][0] == "#");
    }

    [Fact]
    public void Men_and_all_persons_in_one_table_do_not_give_the_women_of_another_back()
    {
        var women = OwnTable.Of("Miejscowość;Kobiety", "Bibice;1", "Bosutów;4", "Węgrzce;8");
        var others = OwnTable.Of("Miejscowość;Osoby ogółem;Mężczyźni", "Bibice;6;5", "Bosutów;9;5", "Węgrzce;15;7") with { File = "dane/wlasne/osoby.csv" };
        Assert.Contains("#", OwnTable.Printed(AssessedCase.Of(Content(women, others)).Content.FreeTables[1])[0]);
    }

    [Fact]
    public void A_count_repeated_under_another_heading_is_hidden_in_both_tables()
    {
        var first = OwnTable.Of("Miejscowość;Usługi opiekuńcze", "Bibice;1", "Bosutów;4", "Węgrzce;8");
        var second = OwnTable.Of("Miejscowość;Liczba osób objętych usługami", "Węgrzce;8", "Bosutów;4", "Bibice;1") with { File = "dane/wlasne/inne.csv" };
        Assert.Equal(["8", "#", "#"], OwnTable.Printed(AssessedCase.Of(Content(first, second)).Content.FreeTables[1]).Select(r => r[0]));
    }

    [Fact]
    public void Villages_that_head_the_columns_are_protected_when_another_table_names_them()
    {
        var upright = OwnTable.Of("Miejscowość;Rodziny", "Bibice;11", "Bosutów;14", "Węgrzce;18");
        var lying = OwnTable.Of("Wyszczególnienie;Bibice;Bosutów;Węgrzce", "Kobiety;1;4;8", "Mężczyźni;5;6;7") with { File = "dane/wlasne/plec.csv", IsByLocality = false };
        Assert.Equal("#", OwnTable.Printed(AssessedCase.Of(Content(upright, lying)).Content.FreeTables[1])[0][0]);
    }

    [Fact]
    public void A_sensitive_ground_with_words_behind_its_name_is_protected()
    {
        var table = OwnTable.Of("Powód;I kwartał", "Przemoc (Niebieska Karta);2", "Ubóstwo;17") with { IsByLocality = false };
        var content = Hiding(Sample.Content([Sample.Count("powody.przemoc") with { Label = "Przemoc", Sensitive = true }], []) with { FreeTables = [table] });
        Assert.Equal("#", OwnTable.Printed(AssessedCase.Of(content).Content.FreeTables[0])[0][0]);
    }

    [Fact]
    public void No_more_is_hidden_than_two_rows_and_two_columns_where_they_protect_each_other() =>
        Assert.Equal(["#;#;14;15;43", "#;#;13;17;60", "18;19;17;16;70"],
            Printed("Sołectwo;I;II;III;IV;Razem", "Bibice;1;13;14;15;43", "Bosutów;14;16;13;17;60", "Węgrzce;18;19;17;16;70"));

    [Fact]
    public void A_hundred_villages_with_sums_of_rows_and_columns_are_protected()
    {
        var random = new Random(5);
        var numbers = Enumerable.Range(0, 100).Select(_ => Enumerable.Range(0, 9).Select(_ => random.Next(12)).ToArray()).Select(r => r.Append(r.Sum()).ToArray()).ToArray();
        var content = Content(OwnTable.Of(numbers));
        var suppression = AssessedCase.Of(content).Suppression;
        Assert.NotEmpty(suppression.Secondary);
        Assert.Empty(DisclosureAttack.Recovered(PublishedCounts.Of(content), suppression.Hidden));
    }

    [Fact]
    public void The_attacker_recovers_nothing_of_these_tables()
    {
        var content = Content(OwnTable.Of("Miejscowość;Kobiety;w tym 60+;Mężczyźni;Razem;Udział", "Bibice;1;1;5;6;20,0%", "Bosutów;4;3;5;9;30,0%", "Węgrzce;8;0;7;15;50,0%"));
        var assessed = AssessedCase.Of(content);
        Assert.Empty(assessed.Suppression.Unprotected);
        Assert.Empty(DisclosureAttack.Recovered(PublishedCounts.Of(content), assessed.Suppression.Hidden));
        Assert.Equal(MissingReason.Confidential, assessed.Content.FreeTables[0].Rows[0].Cells[1].Figure!.Figure.Missing);
    }

    private static ImmutableArray<string> Row(CaseContent content, int row) => OwnTable.Printed(AssessedCase.Of(content).Content.FreeTables[0])[row];

    private static string[] Printed(string header, params string[] rows) =>
        [.. OwnTable.Printed(AssessedCase.Of(Content(OwnTable.Of(header, rows))).Content.FreeTables[0]).Select(r => string.Join(';', r))];

    private static CaseContent Content(params FreeTable[] tables) => Hiding(Sample.Content([], []) with { FreeTables = [.. tables] });

    private static CaseContent Hiding(CaseContent content) => content with { Case = content.Case with { Disclosure = DisclosurePolicy.Default with { Suppresses = true } } };
}
