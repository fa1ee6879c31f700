using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Assessment.Benchmarks.Soaking;

/// <summary>What the service said it did.</summary>
internal sealed partial class SoakLog
{
    private readonly ConcurrentDictionary<string, int> _runs = new();
    private readonly HashSet<string> _running = [];

    /// <summary>Runs that began while one of the same case was still going on.</summary>
    public int Overlaps { get; private set; }

    /// <summary>Runs that made no document because an edit fell into them; each is made again.</summary>
    public int Failures { get; private set; }

    /// <summary>Runs of a case that made a document.</summary>
    public int RunsOf(string name) => _runs.GetValueOrDefault(name);

    public void Read(StreamReader output)
    {
        while (output.ReadLine() is { } line)
        {
            if (Line().Match(line) is not { Success: true } match) continue;
            var name = match.Groups["name"].Value;
            if (match.Groups["begins"].Success)
            {
                if (!_running.Add(name)) Overlaps++;
            }
            else
            {
                _running.Remove(name);
                if (match.Groups["failed"].Success) Failures++;
                else _runs.AddOrUpdate(name, 1, (_, n) => n + 1);
            }
        }
    }

    [GeneratedRegex("Sprawa (?<name>[^:]+): ((?<begins>zaczyna się przebieg)|(?<done>dokument gotowy)|(?<failed>dokumentu nie zrobiono))")]
    private static partial Regex Line();
}
