using System.Collections.Immutable;

namespace Assessment.Sources;

/// <summary>The catalogue files and the plan that a case builds upon.</summary>
/// <param name="Catalogue">Catalogue files: name and text.</param>
/// <param name="Plan">Plan file: name and text.</param>
/// <param name="Checks">Checks file: name and text.</param>
internal sealed record BuiltInData(
    ImmutableArray<(string Name, string Text)> Catalogue, (string Name, string Text) Plan, (string Name, string Text) Checks)
{
    /// <summary>What the program comes with.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static BuiltInData Embedded() => new(EmbeddedData.Texts("katalog/"), ("Data/uklad.yaml", EmbeddedData.Text("uklad.yaml")), ("Data/kontrole.yaml", EmbeddedData.Text("kontrole.yaml")));
}
