using System.Text.Json;

namespace Assessment.Worker.Tests.Architecture;

/// <summary>The arrows between the projects, as the build resolved them: a reference that no code uses yet counts, too.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Dependencies = Read();

    [Theory]
    [InlineData("Assessment.Core")]
    [InlineData("Assessment.Sources", "Assessment.Core")]
    [InlineData("Assessment.Rendering", "Assessment.Core")]
    [InlineData("assessment", "Assessment.Core", "Assessment.Rendering", "Assessment.Sources")]
    public void Projects_point_one_way(string project, params string[] expected) =>
        Assert.Equal(expected, Dependencies[project].Where(d => d.StartsWith("Assessment.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_core_uses_NodaTime_and_nothing_else() => Assert.Equal(["NodaTime"], Dependencies["Assessment.Core"]);

    [Fact]
    public void Rendering_knows_no_reader_of_input() =>
        Assert.Empty(Dependencies["Assessment.Rendering"].Intersect(["CsvHelper", "UTF.Unknown", "YamlDotNet", "Markdig"]));

    [Fact]
    public void Sources_know_no_page() =>
        Assert.DoesNotContain(Dependencies["Assessment.Sources"], d => d.StartsWith("PDFsharp", StringComparison.OrdinalIgnoreCase)
            || d.StartsWith("SkiaSharp", StringComparison.Ordinal) || d is "ScottPlot");

    private static Dictionary<string, string[]> Read()
    {
        using var description = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "assessment.deps.json")));
        return description.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject().ToDictionary(
            library => library.Name.Split('/')[0],
            library => library.Value.TryGetProperty("dependencies", out var names)
                // The build lists a project whose file and assembly bear different names once more, as "….Reference".
                ? names.EnumerateObject().Select(d => d.Name).Where(d => !d.EndsWith(".Reference", StringComparison.Ordinal)).ToArray()
                : []);
    }
}
