using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Problems;
using Assessment.Sources;
using Assessment.Worker.Tests.EndToEnd;

namespace Assessment.Worker.Tests.Mutations;

/// <summary>A hundred random errors in both samples: the report must find and place at least 95 of them.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Errors = 100;
    private const int Least = 95;

    [Fact]
    public void Of_a_hundred_random_errors_at_least_ninety_five_are_found_at_their_file()
    {
        var random = new Random(20210429); // the same errors every time
        var samples = new[] { "zielonki-2020", "przyklad-miasto-2024" }.Select(n => new Spoilable(n)).ToArray();
        var missed = new List<string>();
        for (var i = 0; i < Errors; i++)
        {
            var mutation = Mutation.All[i % Mutation.All.Count];
            var sample = samples[i / Mutation.All.Count % 2];
            var (found, what) = (sample.Suits(mutation) ? sample : samples.First(s => s.Suits(mutation))).Try(mutation, random);
            if (!found) missed.Add(what);
        }
        foreach (var sample in samples) sample.Dispose();
        foreach (var what in missed) output.WriteLine("not found: " + what);
        Assert.True(Errors - missed.Count >= Least, $"Found {Errors - missed.Count} of {Errors}; missed:\n{string.Join('\n', missed)}");
    }

    private sealed class Spoilable : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly string _original;
        private readonly AssessedCase _assessed;
        private readonly ImmutableHashSet<string> _known;

        public Spoilable(string name)
        {
            _original = Path.Combine(Path.GetDirectoryName(SampleCase.Original)!, name); // a folder in data-samples
            foreach (var file in Directory.EnumerateFiles(_original, "*", SearchOption.AllDirectories).Where(f => !f.Contains("wyniki", StringComparison.Ordinal)))
            {
                var copy = _folder[Path.GetRelativePath(_original, file)];
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // a file in a folder
                File.Copy(file, copy);
            }
            var content = CaseReader.Read(_folder.Path, null, CancellationToken.None);
            _assessed = AssessedCase.Of(content);
            _known = [.. _assessed.Found.Select(p => p.ToString())];
        }

        public void Dispose() => _folder.Dispose();

        /// <summary>True when the sample has cells for the error; one without forecasts cannot have them spoiled.</summary>
        public bool Suits(Mutation mutation) => mutation.Cells(_assessed).Any();

        public (bool Found, string What) Try(Mutation mutation, Random random)
        {
            var cells = mutation.Cells(_assessed).ToArray();
            Assert.NotEmpty(cells);
            while (true)
            {
                var (observation, cell) = cells[random.Next(cells.Length)];
                var input = _assessed.Content.Files.Single(f => f.Path == cell.File);
                var file = new SpoiledFile(_original, cell.File, input.Encoding, input.Delimiter ?? ';');
                if (!mutation.Spoil(file, observation, cell)) continue;
                File.WriteAllBytes(_folder[cell.File], file.Bytes());
                try
                {
                    return (IsFound(cell.File, _assessed.Catalogue[observation.Indicator].Label), $"{mutation.Name}: {cell.File}:{cell.Line}:{cell.ColumnNumber} ({observation.Indicator} {observation.Year}, „{cell.Text}”)");
                }
                finally
                {
                    File.Copy(Path.Combine(_original, cell.File), _folder[cell.File], overwrite: true);
                }
            }
        }

        // A new problem at the file, or one that names the file or the figure: what is gone from one file is told at the other one that has it.
        private bool IsFound(string file, string label)
        {
            var content = CaseReader.Read(_folder.Path, null, CancellationToken.None);
            var problems = content.Problems.Any(p => p.Severity == Severity.Error) ? content.Problems : AssessedCase.Of(content).Found;
            return problems.Any(p => !_known.Contains(p.ToString())
                && (p.Place?.File == file || p.Message.Contains(file, StringComparison.Ordinal) || p.Message.Contains(label, StringComparison.Ordinal)));
        }
    }
}
