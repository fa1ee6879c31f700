using System.Collections.Immutable;

namespace Assessment.Sources;

/// <summary>The catalogue files, the plan and the rules that a case builds upon.</summary>
/// <param name="Catalogue">Catalogue files: name and text.</param>
/// <param name="Plan">Plan file: name and text.</param>
/// <param name="Checks">Checks file: name and text.</param>
internal sealed record BuiltInData(
    ImmutableArray<(string Name, string Text)> Catalogue, (string Name, string Text) Plan, (string Name, string Text) Checks)
{
    /// <summary>Files of rules of findings and recommendations: name and text.</summary>
    public ImmutableArray<(string Name, string Text)> Rules { get; init; } = [];

    /// <summary>What the program comes with.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static BuiltInData Embedded() =>
        new(EmbeddedData.Texts("katalog/"), ("Data/uklad.yaml", EmbeddedData.Text("uklad.yaml")), ("Data/kontrole.yaml", EmbeddedData.Text("kontrole.yaml")))
        {
            Rules = EmbeddedData.Texts("wnioski/"),
        };
}
