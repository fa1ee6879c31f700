using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Tests.Matching;

public sealed class LabelMatcherTests
{
    private static readonly LabelMatcher Matcher = With([]);

    [Fact]
    public void Label_of_the_form_is_found() => Assert.Equal(["powody.ubostwo"], Codes(Match("3.powody", "ubóstwo.")));

    [Fact]
    public void Alias_is_found() => Assert.Equal(["powody.choroba"], Codes(Match("3.powody", "Długotrwała choroba")));

    [Fact]
    public void Label_of_another_table_is_not_found() => Assert.Equal(LabelMatchKind.Unknown, Match("2", "Ubóstwo").Kind);

    [Fact]
    public void Label_goes_before_a_symbol_that_names_another_row()
    {
        var match = Match("2", "Kobiety ogółem", "1");

        Assert.Equal(LabelMatchKind.ByLabel, match.Kind);
        Assert.Equal(["ludnosc.kobiety"], Codes(match));
    }

    [Fact]
    public void Symbol_decides_where_the_label_is_only_near()
    {
        var match = Match("2", "Liczba mieszkańców łącznie", "1.");

        Assert.Equal(LabelMatchKind.BySymbol, match.Kind);
        Assert.Equal(["ludnosc"], Codes(match));
    }

    [Fact]
    public void Symbol_alone_is_not_trusted_under_a_different_label() =>
        Assert.Equal(LabelMatchKind.Unknown, Match("2", "Domy kultury i świetlice wiejskie", "1").Kind);

    [Fact]
    public void Part_belongs_to_the_nearest_parent_above()
    {
        var trail = Trail("2", "Liczba mieszkańców ogółem", "Kobiety ogółem");
        Assert.Equal(["ludnosc.kobiety.0-17"], Codes(Matcher.Match("2", "w wieku 0-17", null, trail)));

        trail.Add("w wieku 0-17", Matcher.Match("2", "w wieku 0-17", null, trail));
        trail.Add("Mężczyźni ogółem", Matcher.Match("2", "Mężczyźni ogółem", null, trail));
        Assert.Equal(["ludnosc.mezczyzni.0-17"], Codes(Matcher.Match("2", "w wieku 0-17", null, trail)));
    }

    [Fact]
    public void Part_finds_a_parent_that_stands_under_its_alias() =>
        Assert.Equal(["powody.wielodzietnosc"], Codes(Matcher.Match("3.powody", "w tym: wielodzietność", null, Trail("3.powody", "Ochrona macierzyństwa"))));

    [Fact]
    public void Part_without_a_parent_above_is_ambiguous() =>
        Assert.Equal(LabelMatchKind.Ambiguous, Match("2", "w wieku 0–17").Kind);

    [Fact]
    public void Unknown_row_between_may_be_the_parent_so_nothing_is_guessed() =>
        Assert.Equal(LabelMatchKind.Ambiguous, Matcher.Match("2", "w wieku 0–17", null, Trail("2", "Kobiety ogółem", "Cudzoziemcy ogółem")).Kind);

    [Fact]
    public void Full_label_of_a_part_needs_no_parent_above() =>
        Assert.Equal(["ludnosc.mezczyzni.0-17"], Codes(Match("2", "Mężczyźni w wieku 0-17 lat")));

    [Fact]
    public void Line_found_by_the_alias_of_one_measure_gives_all_its_measures()
    {
        var match = new LabelMatcher(SampleCatalogue.All, "mrips-03", SampleCatalogue.NoMapping).Match("3", "Ochrona macierzyństwa", null, new());

        Assert.Equal(["powody.macierzynstwo", "powody.macierzynstwo.osoby"], Codes(match));
    }

    [Fact]
    public void Mapping_of_the_case_goes_before_everything()
    {
        var match = With(new() { ["UBÓSTWO"] = "powody.choroba" }).Match("3.powody", "Ubóstwo", null, new());

        Assert.Equal(LabelMatchKind.ByMapping, match.Kind);
        Assert.Equal(["powody.choroba"], Codes(match));
    }

    [Theory]
    [InlineData("pomin: liczone gdzie indziej", "liczone gdzie indziej")]
    [InlineData("pomiń – zbędne", "zbędne")]
    [InlineData("pomin", "")]
    public void Mapping_can_leave_a_row_out_with_its_reason(string value, string reason)
    {
        var match = With(new() { ["Ubóstwo"] = value }).Match("3.powody", "Ubóstwo", null, new());

        Assert.Equal((LabelMatchKind.Skipped, reason), (match.Kind, match.Detail));
    }

    [Fact]
    public void Mapping_to_an_unknown_code_is_told()
    {
        var match = With(new() { ["Ubóstwo"] = "powody.ubustwo" }).Match("3.powody", "Ubóstwo", null, new());

        Assert.Equal((LabelMatchKind.MappedToUnknown, "powody.ubustwo"), (match.Kind, match.Detail));
    }

    [Fact]
    public void Mapping_can_name_the_parent_of_a_label()
    {
        var matcher = With(new() { ["Kobiety ogółem > w wieku 0-17"] = "saldo" });

        Assert.Equal(["saldo"], Codes(matcher.Match("2", "w wieku 0–17", null, Trail("2", "Kobiety ogółem"))));
        Assert.Equal(["ludnosc.mezczyzni.0-17"], Codes(matcher.Match("2", "w wieku 0–17", null, Trail("2", "Mężczyźni ogółem"))));
    }

    [Fact]
    public void Mapping_can_name_a_measure()
    {
        var matcher = new LabelMatcher(SampleCatalogue.All, "mrips-03", SampleCatalogue.NoMapping.Add("Zasiłek nowy [kwota]", "naklady"));

        var entry = Assert.Single(matcher.Match("1B", "Zasiłek nowy", null, new()).Entries);
        Assert.Equal((new IndicatorCode("naklady"), "kwota"), (entry.Indicator.Code, entry.Row.Measure));
    }

    [Fact]
    public void Nearest_labels_are_at_most_three_and_the_table_comes_first()
    {
        var near = Matcher.Nearest("3.powody", "Długotrwała ciężka horoba");

        Assert.InRange(near.Length, 1, 3);
        Assert.Equal("powody.choroba", near[0].Code.Value);
    }

    [Fact]
    public void Text_far_from_everything_has_no_candidates() => Assert.Empty(NearestLabels.Of("qqqqqqqqqqqqqqqqqqqqqqqq", SampleCatalogue.All.Indicators));

    private static LabelMatch Match(string table, string label, string? symbol = null) => Matcher.Match(table, label, symbol, new());

    private static LabelMatcher With(Dictionary<string, string> mapping) => new(SampleCatalogue.All, "ozps", mapping.ToImmutableDictionary());

    private static LabelTrail Trail(string table, params string[] labels)
    {
        var trail = new LabelTrail();
        foreach (var label in labels) trail.Add(label, Matcher.Match(table, label, null, trail));
        return trail;
    }

    private static string[] Codes(LabelMatch match) => [.. match.Entries.Select(e => e.Indicator.Code.Value)];
}
