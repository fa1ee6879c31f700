using System.Collections.Immutable;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Findings.Decisions;
using Assessment.Findings.Sentences;

namespace Assessment.Findings;

/// <summary>A conclusion with its evidence, proposed by the program and decided by the office.</summary>
public sealed record Finding
{
    /// <summary>The rule that made it.</summary>
    public required FindingRule Rule { get; init; }

    /// <summary>What the program says.</summary>
    public required string Statement { get; init; }

    /// <summary>The figures alone, as a recommendation cites them.</summary>
    public required string Reason { get; init; }

    /// <summary>The observations it rests on, those of merged findings included; each has its origin.</summary>
    public required ImmutableArray<Observation> Evidence { get; init; }

    /// <summary>The changes that statement and reason say.</summary>
    public ImmutableArray<SaidChange> Changes { get; init; } = [];

    /// <summary>The other computed figures that statement and reason say.</summary>
    public ImmutableArray<CellFigure> Said { get; init; } = [];

    /// <summary>Ids of the recommendations it supports, those of merged findings included.</summary>
    public required ImmutableArray<string> Recommendations { get; init; }

    /// <summary>What the office decided, or <c>null</c>.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Stable id.</summary>
    public string Id => Rule.Id;

    /// <summary>True while the office has not decided.</summary>
    public bool IsUndecided => Decision is not { Verdict: not null };

    /// <summary>True when it may be printed as the office's own.</summary>
    public bool IsAccepted => Decision?.Verdict is Verdict.Accept or Verdict.Change;

    /// <summary>The words to print: the office's, where it changed them.</summary>
    public string Text => Decision is { Verdict: Verdict.Change } changed ? changed.Text : Statement;
}
