using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Problems;

namespace Assessment.Rendering.Reports;

/// <summary>What the office is told of a run, on a page of its own. For the office's eyes only: it names hidden counts.</summary>
public sealed record RunReport
{
    /// <summary>Which case it is about, e.g. <c>gmina Zielonki, rok 2020</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>What became of the run, in a sentence.</summary>
    public required string Outcome { get; init; }

    /// <summary>True when no document was made.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Why it was released in spite of open errors or proposals, or <c>null</c>.</summary>
    public string? ForcedReason { get; init; }

    /// <summary>Files read.</summary>
    public ImmutableArray<InputFile> Files { get; init; } = [];

    /// <summary>All problems, acceptances applied.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>Problems that the office accepted, each with its reason.</summary>
    public ImmutableArray<(Problem Problem, string Reason)> Accepted { get; init; } = [];

    /// <summary>The numbers that the document hides: name, number and place.</summary>
    public ImmutableArray<(string Name, string Number, Place Place)> Withheld { get; init; } = [];

    /// <summary>Figures of the assessed year that the deck prints a sign for: label and reason.</summary>
    public ImmutableArray<(string Label, string Reason)> Missing { get; init; } = [];

    /// <summary>What the office still has to decide: id and words of each proposal.</summary>
    public ImmutableArray<string> Undecided { get; init; } = [];

    /// <summary>What changed since the last run or version, each in a sentence.</summary>
    public ImmutableArray<string> Changes { get; init; } = [];

    /// <summary>Files made: path relative to the report, with <c>/</c>, and bytes.</summary>
    public ImmutableArray<(string Name, long Bytes)> Made { get; init; } = [];

    /// <summary>Version of the program.</summary>
    public required string ProgramVersion { get; init; }
}
