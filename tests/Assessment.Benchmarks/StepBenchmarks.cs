using Assessment.Cases;
using Assessment.Composition;
using Assessment.Rendering.Pdf;
using Assessment.Sources;
using BenchmarkDotNet.Attributes;

namespace Assessment.Benchmarks;

/// <summary>The steps of a run, warm.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private string _sample = "";
    private string _whole = "";
    private CaseContent? _content;
    private ComposedDeck? _composed;

    [GlobalSetup]
    public void SetUp()
    {
        _sample = RealCase.Sample;
        _whole = RealCase.WithWholeBdlFiles();
        _content = ReadSample();
        _composed = Compose();
    }

    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(_whole, recursive: true);

    [Benchmark(Description = "read the sample")]
    public CaseContent ReadSample() => CaseReader.Read(_sample, null, CancellationToken.None);

    [Benchmark(Description = "read the whole real BDL files")]
    public CaseContent ReadWhole() => CaseReader.Read(_whole, null, CancellationToken.None);

    [Benchmark(Description = "assess and compose")]
    public ComposedDeck Compose() => DeckComposer.Compose(AssessedCase.Of(_content!)); // set up before

    [Benchmark(Description = "render")]
    public RenderedDeck Render() => DeckPdf.Render(_composed!.Deck, _content!.Case.Theme, Stream.Null, CancellationToken.None); // set up before
}
