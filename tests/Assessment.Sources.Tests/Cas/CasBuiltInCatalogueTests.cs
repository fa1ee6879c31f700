using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Cas;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Matching;
using Assessment.Sources.Tests.Matching;
using Assessment.Territory;

namespace Assessment.Sources.Tests.Cas;

/// <summary>The built-in catalogue and the built-in profiles are two files that must agree.</summary>
public sealed class CasBuiltInCatalogueTests
{
    private static readonly Catalogue Catalogue = CatalogueReader.Read(BuiltInData.Embedded().Catalogue, null, new());
    private static readonly CasProfiles Profiles = CasProfiles.Embedded();

    public static TheoryData<string, string> Tables =>
    [
        .. Catalogue.Indicators.SelectMany(i => i.Cas).Select(c => (c.Form, c.Table)).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_of_the_catalogue_is_in_the_profile(string form, string table) =>
        Assert.NotNull(Profiles.OfForm(form, 2020)?.Table(table));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_row_of_the_form_reads_back_to_its_own_indicators(string form, string table)
    {
        var profile = Profiles.OfForm(form, 2020)!;
        var lines = new LabelMatcher(Catalogue, form, SampleCatalogue.NoMapping).EntriesOf(table)
            .GroupBy(e => (NormalisedLabel.Of(e.Label), NormalisedLabel.Of(e.Row.Under)))
            .ToList();
        string[] measures = profile.HasYearColumns ? [] : [.. profile.Measures.Select(m => m.Measure).Distinct()];
        var header = profile.HasYearColumns ? ["2020"] : measures.Select(m => profile.Measures.First(p => p.Measure == m).Words.Text).ToArray();
        var rows = lines.Select(line => (string[])
            [line.First().Label, .. profile.HasYearColumns ? ["1"] : measures.Select(m => line.Any(e => e.Row.Measure == m) ? "1" : "")]);
        var file = SampleFile.Of($"dane/cas/{form}.csv", [["Rok: 2020"], [profile.LabelHeaders[0].Text, .. header], .. rows]);
        var problems = new ProblemList();

        var reading = CasReader.Read(file, new(Catalogue, TerritorialCode.Parse("1206172"), 2020, new() { Profile = form, Table = table },
            ImmutableDictionary<string, string>.Empty, Profiles), problems);

        Assert.DoesNotContain(problems.ToImmutable(), p => p.Severity != Severity.Information);
        Assert.Equal(
            lines.SelectMany(l => l).Select(e => e.Indicator.Code.Value).Distinct().Order(),
            reading.Observations.Where(o => o.Figure.HasNumber).Select(o => o.Indicator.Value).Distinct().Order());
    }
}
