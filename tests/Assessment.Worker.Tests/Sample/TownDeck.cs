using Assessment.Cases;
using Assessment.Composition;
using Assessment.Disclosure;
using Assessment.Sources;
using Assessment.Worker.Tests.EndToEnd;

namespace Assessment.Worker.Tests.Sample;

/// <summary>The invented town's case read and composed once for all tests of this folder.</summary>
public sealed class TownDeck
{
    /// <summary>The case itself; never written to.</summary>
    public static readonly string Folder = Path.Combine(SampleCase.RepositoryRoot(), "data-samples", "przyklad-miasto-2024");

    public TownDeck()
    {
        var content = CaseReader.Read(Folder, null, TestContext.Current.CancellationToken);
        Assessed = AssessedCase.Of(content);
        Whole = AssessedCase.Of(content with { Case = content.Case with { Disclosure = DisclosurePolicy.Default } });
        Composed = DeckComposer.Compose(Assessed);
    }

    public AssessedCase Assessed { get; }

    /// <summary>The same case with no small count hidden.</summary>
    public AssessedCase Whole { get; }

    public ComposedDeck Composed { get; }
}
