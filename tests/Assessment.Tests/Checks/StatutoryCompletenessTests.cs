using Assessment.Checks;
using Assessment.Indicators;

namespace Assessment.Tests.Checks;

public class StatutoryCompletenessTests
{
    [Fact]
    public void Every_element_without_a_figure_of_the_year_is_missing()
    {
        var staff = Sample.Count("kadra") with { Satisfies = [StatutoryElement.Staff] };
        var missing = StatutoryCompleteness.Missing(new Catalogue([staff], []), Sample.Set(Sample.Observe("kadra", 2020, 32)), Sample.Zielonki, 2020);
        Assert.Equal(5, missing.Length);
        Assert.DoesNotContain(StatutoryElement.Staff, missing);
    }

    [Fact]
    public void A_figure_of_an_earlier_year_or_a_missing_one_does_not_count()
    {
        var staff = Sample.Count("kadra") with { Satisfies = [StatutoryElement.Staff] };
        var observations = Sample.Set(Sample.Observe("kadra", 2019, 30), Sample.Observe("kadra", 2020, null));
        Assert.Contains(StatutoryElement.Staff, StatutoryCompleteness.Missing(new Catalogue([staff], []), observations, Sample.Zielonki, 2020));
    }
}
