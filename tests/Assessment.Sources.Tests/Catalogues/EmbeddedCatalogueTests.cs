using Assessment.Problems;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Plans;

namespace Assessment.Sources.Tests.Catalogues;

public sealed class EmbeddedCatalogueTests
{
    [Fact]
    public void Catalogue_and_plan_that_the_program_comes_with_have_no_problem()
    {
        var problems = new ProblemList();
        var builtIn = BuiltInData.Embedded();
        var catalogue = CatalogueReader.Read(builtIn.Catalogue, null, problems);
        var plan = PlanReader.Read(builtIn.Plan, [], new CaseFolder("."), catalogue, problems);
        Assert.Empty(problems.ToImmutable());
        Assert.NotEmpty(catalogue.Derived);
        Assert.NotEmpty(plan.Plan.Chapters);
    }

    [Fact]
    public void Absent_embedded_file_is_named() =>
        Assert.Contains("Data/nie-ma.yaml", Assert.Throws<InvalidOperationException>(() => EmbeddedData.Text("nie-ma.yaml")).Message, StringComparison.Ordinal);

    [Fact]
    public void Empty_embedded_folder_is_named() =>
        Assert.Contains("Data/nie-ma/", Assert.Throws<InvalidOperationException>(() => EmbeddedData.Texts("nie-ma/")).Message, StringComparison.Ordinal);
}
