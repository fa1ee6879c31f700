using System.Collections.Immutable;

namespace Assessment.Sources;

/// <summary>The data that a case builds upon.</summary>
/// <param name="Catalogue">Catalogue files: name and text.</param>
/// <param name="Plan">Plan file: name and text.</param>
/// <param name="Checks">Checks file: name and text.</param>
/// <param name="Norms">File of the statutory norms: name and text.</param>
/// <param name="Changes">File of the rules on changes: name and text.</param>
/// <param name="Breaks">File of the known breaks of series: name and text.</param>
internal sealed record BuiltInData(
    ImmutableArray<(string Name, string Text)> Catalogue, (string Name, string Text) Plan, (string Name, string Text) Checks,
    (string Name, string Text) Norms, (string Name, string Text) Changes, (string Name, string Text) Breaks)
{
    /// <summary>Files of rules of findings and recommendations: name and text.</summary>
    public ImmutableArray<(string Name, string Text)> Rules { get; init; } = [];

    /// <summary>What the program comes with.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static BuiltInData Embedded() =>
        new(EmbeddedData.Texts("katalog/"), File("uklad.yaml"), File("kontrole.yaml"), File("normy.yaml"), File("zmiany.yaml"), File("przerwy.yaml"))
        {
            Rules = EmbeddedData.Texts("wnioski/"),
        };

    private static (string Name, string Text) File(string name) => ("Data/" + name, EmbeddedData.Text(name));
}
