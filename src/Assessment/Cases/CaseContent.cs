using System.Collections.Immutable;
using Assessment.Changes;
using Assessment.Checks.Rules;
using Assessment.Comparisons;
using Assessment.Composition;
using Assessment.Figures;
using Assessment.Findings;
using Assessment.Findings.Decisions;
using Assessment.Indicators;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Revisions;
using Assessment.Territory;

namespace Assessment.Cases;

/// <summary>Everything read from a case folder.</summary>
public sealed record CaseContent
{
    /// <summary>What <c>ocena.yaml</c> says.</summary>
    public required AssessmentCase Case { get; init; }

    /// <summary>Built-in indicators and those the case adds.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>Chapters and slides in order.</summary>
    public required DeckPlan Plan { get; init; }

    /// <summary>Observations of the assessed unit and the comparison units, forecasts included.</summary>
    public required Observations Observations { get; init; }

    /// <summary>What counts as a change worth saying.</summary>
    public required ChangeRules ChangeRules { get; init; }

    /// <summary>Known breaks of series: changed law, definition or task.</summary>
    public ImmutableArray<StructuralBreak> Breaks { get; init; } = [];

    /// <summary>Statutory limits and rates.</summary>
    public NormSet Norms { get; init; } = NormSet.Empty;

    /// <summary>Free tables by path.</summary>
    public ImmutableArray<FreeTable> FreeTables { get; init; } = [];

    /// <summary>Texts by path; <c>rekomendacje.md</c> is one of them.</summary>
    public ImmutableArray<Narrative> Narratives { get; init; } = [];

    /// <summary>Other gminas of the assessed unit's powiat that the sources list, with their bare names.</summary>
    public ImmutableArray<TerritorialUnit> Neighbours { get; init; } = [];

    /// <summary>What the program can conclude and recommend.</summary>
    public FindingRules Rules { get; init; } = FindingRules.None;

    /// <summary>Recommendations that the office accepted in the assessment of the year before, each with its indicator.</summary>
    public ImmutableArray<Decision> PreviousRecommendations { get; init; } = [];

    /// <summary>Folder of the case of the year before (<c>poprzednia</c>), relative to the case folder, or <c>null</c>.</summary>
    public string? Previous { get; init; }

    /// <summary>Released versions of this assessment and of the one of the year before. The host knows them from the archives.</summary>
    public ImmutableArray<ReleasedFigures> Released { get; init; } = [];

    /// <summary>Why it is made again, in the office's words, which the slide of changes prints; <c>null</c> when no reason was given now.</summary>
    public string? Reason { get; init; }

    /// <summary>What the office decided on the proposals (<c>wnioski.yaml</c>).</summary>
    public OfficeDecisions Decisions { get; init; } = OfficeDecisions.None;

    /// <summary>Figures of other gminas of the same kind, for the peer group.</summary>
    public PeerFigures Peers { get; init; } = PeerFigures.None;

    /// <summary>Files read.</summary>
    public ImmutableArray<InputFile> Files { get; init; } = [];

    /// <summary>The checks to run, or <c>null</c> for none.</summary>
    public CheckRules? Checks { get; init; }

    /// <summary>What was wrong.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
