using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Tests.Yaml;

public sealed class YamlDocumentTests
{
    [Fact]
    public void Every_node_knows_its_line_and_column()
    {
        var mapping = Read("rok: 2020\njednostka:\n  nazwa: Zielonki\n");
        var unit = Assert.IsType<YamlMapping>(mapping.Find("jednostka")!.Value);
        var name = unit.Find("nazwa")!;
        Assert.Equal((3, 3, 3, 10), (name.Key.Line, name.Key.Column, name.Value.Line, name.Value.Column));
    }

    [Fact]
    public void Code_without_quotes_keeps_its_leading_zero() =>
        Assert.Equal("0201011", Assert.IsType<YamlScalar>(Read("teryt: 0201011").Find("teryt")!.Value).Text);

    [Fact]
    public void Byte_order_mark_is_no_part_of_the_first_key() => Assert.NotNull(Read("\uFEFFrok: 2020").Find("rok"));

    [Theory]
    [InlineData("rok: 2020\nrok: 2021\n", "yaml.powtorzony-klucz", 2, 1)]
    [InlineData("rok: 2020\njednostka:\n\tnazwa: x\n", "yaml.tabulator", 3, 1)]
    [InlineData("rok: 2020\nnazwa: \"niedomknięty\n", "yaml.skladnia", 2, 8)]
    [InlineData("a: &x 1\nb: *x\n", "yaml.kotwica", 1, 4)]
    [InlineData("a: 1\nb: *x\n", "yaml.kotwica", 2, 4)]
    [InlineData("a: !!int 1\n", "yaml.znacznik", 1, 4)]
    [InlineData("- rok\n- lata\n", "yaml.zly-rodzaj", 1, 1)]
    [InlineData("? [a, b]\n: c\n", "yaml.zly-rodzaj", 1, 1)]
    [InlineData("a: 1\n---\nb: 2\n", "yaml.kilka-dokumentow", 2, 1)]
    [InlineData("tytul: {{rok}}\n", "yaml.zly-rodzaj", 1, 8)]
    public void Wrong_text_is_refused_with_its_place(string text, string id, int line, int column)
    {
        var problem = Assert.Single(Problems(text));
        Assert.Equal((id, Severity.Error, new Place("ocena.yaml", line, column)), (problem.Id, problem.Severity, problem.Place! with { ColumnName = null }));
        Assert.NotEmpty(problem.WayOut);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# tylko komentarz\n\n")]
    public void Empty_file_is_an_error(string text) => Assert.Equal("yaml.pusty", Assert.Single(Problems(text)).Id);

    [Fact]
    public void Billion_laughs_are_refused_at_the_first_anchor()
    {
        var bomb = "a: &a [x, x, x]\n" + string.Concat(Enumerable.Range('b', 20).Select(c => $"{(char)c}: &{(char)c} [*{(char)(c - 1)}, *{(char)(c - 1)}]\n"));
        Assert.Equal("yaml.kotwica", Assert.Single(Problems(bomb)).Id);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    public void Deep_nesting_is_refused(string opening) =>
        Assert.Equal("yaml.za-glebokie", Assert.Single(Problems("a: " + string.Concat(Enumerable.Repeat(opening, 5000)))).Id);

    [Fact]
    public void Huge_text_is_refused() =>
        Assert.Equal("yaml.za-duzy", Assert.Single(Problems(new string('#', YamlDocument.MaxLength + 1))).Id);

    [Fact]
    public void Tab_before_a_comment_at_the_end_of_a_line_is_allowed() => Assert.Empty(Problems("rok: 2020\t# rok\n\t\nlata: 3"));

    private static YamlMapping Read(string text)
    {
        var problems = new ProblemList();
        var mapping = YamlDocument.ReadMapping("ocena.yaml", text, problems);
        Assert.Empty(problems.ToImmutable());
        return mapping!; // no problem, so there is one
    }

    private static System.Collections.Immutable.ImmutableArray<Problem> Problems(string text)
    {
        var problems = new ProblemList();
        YamlDocument.ReadMapping("ocena.yaml", text, problems);
        return problems.ToImmutable();
    }
}
