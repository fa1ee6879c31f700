using System.Collections.Immutable;
using Assessment.Changes;
using Assessment.Comparisons;
using Assessment.Decks;
using Assessment.Disclosure;
using Assessment.Figures;
using Assessment.Findings;
using Assessment.Letters;
using Assessment.Norms;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Cases;

/// <summary>One assessment to make: what <c>ocena.yaml</c> says.</summary>
public sealed record AssessmentCase
{
    /// <summary>The assessed unit; its printed name is <see cref="UnitName"/>'s nominative.</summary>
    public required TerritorialCode Unit { get; init; }

    /// <summary>The bare name that sources list it under, e.g. <c>Zielonki</c>.</summary>
    public required string PlainName { get; init; }

    /// <summary>The unit's name, e.g. gmina Zielonki.</summary>
    public required DeclinedName UnitName { get; init; }

    /// <summary>The centre's name.</summary>
    public required DeclinedName Centre { get; init; }

    /// <summary>The centre's abbreviation, e.g. GOPS.</summary>
    public required string CentreAbbreviation { get; init; }

    /// <summary>The council's name, e.g. Rada Gminy Zielonki.</summary>
    public required DeclinedName Council { get; init; }

    /// <summary>The assessed year.</summary>
    public required int Year { get; init; }

    /// <summary>How many years the tables show, the assessed one included; at least 1.</summary>
    public int Depth { get; init; } = 3;

    /// <summary>Units shown for comparison, from the nearest to the largest.</summary>
    public ImmutableArray<TerritorialUnit> ComparisonUnits { get; init; } = [];

    /// <summary>Which gminas make up the peer group, or <c>null</c> when the case declares none.</summary>
    public PeerRule? PeerRule { get; init; }

    /// <summary>Kinds of source, the most trusted first.</summary>
    public ImmutableArray<SourceKind> SourceRanking { get; init; } =
        [SourceKind.CasOzps, SourceKind.Mrips03, SourceKind.Bdl, SourceKind.LabourOffice, SourceKind.Own];

    /// <summary>Printed date (<c>data_opracowania</c>, else the newest export's date).</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The council's session, or <c>null</c> when not yet known.</summary>
    public LocalDate? Session { get; init; }

    /// <summary>
    /// Who presents the assessment to the council (art. 16a ust. 4), as it signs: Wójt Gminy Zielonki, Burmistrz …, Prezydent Miasta …; or
    /// <c>null</c> when the case does not say.
    /// </summary>
    public string? Executive { get; init; }

    /// <summary>Largest size of the council package in megabytes: what the office's mailbox takes.</summary>
    public int PackageLimit { get; init; } = 20;

    /// <summary>What the draft resolution of the council package says.</summary>
    public ResolutionKind Resolution { get; init; }

    /// <summary>Where the assessment is signed, in the locative without its preposition's noun changed, e.g. <c>Zielonki</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Who signs: function and name, e.g. <c>Kierownik GOPS</c> and a name, as lines.</summary>
    public ImmutableArray<string> Signature { get; init; } = [];

    /// <summary>Coat of arms or logo, or <c>null</c>.</summary>
    public Picture? Herb { get; init; }

    /// <summary>A line for the cover and every footer, e.g. that the figures are invented; empty for none.</summary>
    public string CoverNote { get; init; } = "";

    /// <summary>Colours.</summary>
    public Theme Theme { get; init; } = Theme.Default;

    /// <summary>True when tables also print <i>dynamika</i> (rok poprzedni = 100).</summary>
    public bool ShowDynamics { get; init; }

    /// <summary>Documents of the gmina that the law asks for (<c>dokumenty</c>).</summary>
    public ImmutableArray<AdoptedDocument> Documents { get; init; } = [];

    /// <summary>Which indicators are carried on beyond the assessed year (<c>prognoza</c>); none unless the case asks.</summary>
    public ExtrapolationRequest Extrapolations { get; init; } = ExtrapolationRequest.None;

    /// <summary>What is done about small counts that can point at a person (<c>ochrona</c>).</summary>
    public DisclosurePolicy Disclosure { get; init; } = DisclosurePolicy.Default;

    /// <summary>Problem ids, or ids with their place, that the office accepted, with the reason printed in the notes.</summary>
    public ImmutableDictionary<string, string> Accepted { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Unit costs in złoty that the office gave (<c>koszty</c>), by the rate's id.</summary>
    public ImmutableDictionary<string, GivenCost> UnitCosts { get; init; } = ImmutableDictionary<string, GivenCost>.Empty;

    /// <summary>The comparison unit of a level, or <c>null</c> when the case names none.</summary>
    public TerritorialUnit? ComparisonUnit(UnitKind level) => ComparisonUnits.FirstOrDefault(u => u.Code.Kind == level);

    /// <summary>The years the tables show, oldest first.</summary>
    public ImmutableArray<int> Years => [.. Enumerable.Range(Year - Depth + 1, Depth)];
}
