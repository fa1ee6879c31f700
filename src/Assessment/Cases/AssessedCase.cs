using System.Collections.Immutable;
using Assessment.Changes;
using Assessment.Checks;
using Assessment.Checks.Numbers;
using Assessment.Comparisons;
using Assessment.Decks;
using Assessment.Disclosure;
using Assessment.Figures;
using Assessment.Findings;
using Assessment.Indicators;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Revisions;

namespace Assessment.Cases;

/// <summary>A case after computing and before composing: its content, every figure that was read or derived, and what the checks found.</summary>
/// <remarks>Deck, annex, findings, archive and report are all made from this one value, so they cannot differ.</remarks>
public sealed record AssessedCase
{
    /// <summary>What was read.</summary>
    public required CaseContent Content { get; init; }

    /// <summary>Read and derived observations.</summary>
    public required Observations Observations { get; init; }

    /// <summary>Failed identities of the assessed unit.</summary>
    public ImmutableArray<PartSumFailure> Failures { get; init; } = [];

    /// <summary>The assessed unit beside larger units and its peers.</summary>
    public CaseComparisons Comparisons { get; init; } = new(null, []);

    /// <summary>Elements of art. 16a without figures.</summary>
    public ImmutableArray<StatutoryElement> Missing { get; init; } = [];

    /// <summary>What the program concludes and recommends, with the office's decisions.</summary>
    public CaseFindings Findings { get; init; } = CaseFindings.None;

    /// <summary>What the figures say about the statutory norms, by norm and year.</summary>
    public ImmutableArray<NormResult> Norms { get; init; } = [];

    /// <summary>Yearly amounts that their statutory rate does not allow.</summary>
    public ImmutableArray<UnitAmountFailure> ImpossibleAmounts { get; init; } = [];

    /// <summary>What happened to each indicator in the years of the case: changes, trends, turning points, records, breaks, extrapolations.</summary>
    public IndicatorHistories Histories { get; init; } = IndicatorHistories.Empty;

    /// <summary>Which small counts are hidden. <see cref="Content"/> and <see cref="Observations"/> do not hold them any more.</summary>
    public Suppression Suppression { get; init; } = Suppression.None;

    /// <summary>The hidden numbers. For the office's eyes: its report prints them, its archive keeps them to protect them in later versions.</summary>
    public ImmutableDictionary<CountCell, decimal> Withheld { get; init; } = ImmutableDictionary<CountCell, decimal>.Empty;

    /// <summary>What reading and the checks found in the whole data, before the office's acceptances. For the office's eyes: it names hidden counts.</summary>
    public ImmutableArray<Problem> Found { get; init; } = [];

    /// <summary>What can be published of <see cref="Found"/>: nothing that names a hidden count.</summary>
    public ImmutableArray<Problem> PublicFound { get; init; } = [];

    /// <summary>The edition that is being made. The host knows it from the archive; without one it is a first draft.</summary>
    public Edition Edition { get; init; } = Edition.FirstDraft;

    /// <summary>What the deck changes in comparison with the version it replaces; <c>null</c> when it replaces none.</summary>
    public EditionChanges? Changes { get; init; }

    /// <summary>What reading and the checks found in the whole data, with the office's acceptances applied. For the office's eyes.</summary>
    public ImmutableArray<Problem> Problems => ProblemAcceptance.Apply(Found, Case.Accepted);

    /// <summary>What <c>ocena.yaml</c> says.</summary>
    public AssessmentCase Case => Content.Case;

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue => Content.Catalogue;

    /// <summary>The observation of the assessed unit, or <c>null</c> where no source holds one.</summary>
    public Observation? Find(IndicatorCode code, int year) => Observations.Find(Case.Unit, code, year);

    /// <summary>The figure of the assessed unit; missing with <see cref="MissingReason.NotInSource"/> where no source holds one.</summary>
    public Figure At(IndicatorCode code, int year) => Observations.At(Case.Unit, code, year);

    /// <summary>Derives the indicators of a case, runs the checks, and hides the small counts that the office wants hidden.</summary>
    public static AssessedCase Of(CaseContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        content = PastYears.Of(content);
        ImmutableArray<Problem> prefilled = content.Checks is { } rules ? [.. PrefilledForecastCheck.Of(new(content, rules))] : [];
        if (!prefilled.IsEmpty) content = PrefilledForecastCheck.Without(new(content, content.Checks!)); // its rules found them
        var whole = Computed(content);
        var counts = PublishedCounts.Of(content);
        var small = SmallCounts.Of(content, counts);
        var suppression = content.Case.Disclosure.Suppresses ? Suppression.Of(counts, small) : Suppression.None;
        ImmutableArray<Problem> found =
        [
            .. whole.Found,
            .. prefilled,
            .. DisclosureTexts.Problems(content, counts, small, suppression),
            .. UnhiddenNumbers.Of(content),
            .. NarrativeNumberCheck.Revealing(OfficeSentences.Of(content), content.Catalogue, content.Observations, content.Case.Unit, suppression.Hidden),
            .. SpelledCountCheck.Of(content, suppression.Hidden),
        ];
        var published = suppression.Hidden.IsEmpty ? whole with { Found = found } : Computed(HiddenCounts.Without(content, suppression.Hidden));
        // Concluded from what is published, so that no sentence tells a hidden count.
        var findings = CaseFindings.Of(published, content.Rules, content.Decisions);
        return published with
        {
            Suppression = suppression,
            Withheld = HiddenCounts.Numbers(content, suppression.Hidden),
            Findings = findings,
            Found = [.. found, .. ProposalCheck.Of(findings)],
            PublicFound = published.Found,
        };
    }

    private static AssessedCase Computed(CaseContent content)
    {
        var assessment = content.Case;
        var units = assessment.ComparisonUnits.Select(u => u.Code).Prepend(assessment.Unit).ToImmutableArray();
        var assessed = new AssessedCase
        {
            Content = content,
            Observations = new(
                content.Observations.All
                    .Concat(Derivation.Of(content.Catalogue, content.Observations, units, assessment.Years))
                    .Concat(Derivation.Forecasts(content.Catalogue, content.Observations, units, [assessment.Year + 1, assessment.Year + 2])),
                assessment.SourceRanking),
            Failures = [.. PartSumCheck.Of(content.Catalogue, content.Observations, assessment.Unit, assessment.Years)],
            Comparisons = CaseComparisons.Of(content),
            Missing = StatutoryCompleteness.Missing(content.Catalogue, content.Observations, assessment.Unit, assessment.Year),
            ImpossibleAmounts = [.. UnitAmountCheck.Of(content.Norms, content.Observations, assessment.Unit, assessment.Years)],
        };
        assessed = assessed with
        {
            Norms = NormTest.Of(content.Norms, assessment, content.Catalogue, assessed.Observations),
            Histories = HistoryReading.Of(content.ChangeRules, content.Breaks, assessment, content.Catalogue, assessed.Observations),
        };
        return assessed with { Found = [.. content.Problems, .. assessed.Checked()] };
    }

    private IEnumerable<Problem> Checked() =>
    [
        .. Failures.Select(f => f.ToProblem()),
        .. ImpossibleAmounts.Select(f => f.ToProblem()),
        .. Missing.Select(e => StatutoryCompleteness.ToProblem(e, Case.Year)),
        .. ComparisonCheck.Of(Content.Plan, Comparisons, Case),
        .. NarrativePlaceholderCheck.Of(Content.Narratives, Observations, Case),
        .. NarrativeNumberCheck.Of(OfficeSentences.Of(Content), Catalogue, Observations, Case.Unit, Case.Years),
        .. CaseChecks.Of(this),
    ];
}
