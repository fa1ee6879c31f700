using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Problems;
using Assessment.Schedules;
using Assessment.Sources.Bdl;
using Assessment.Sources.Yaml;
using Assessment.Territory;

namespace Assessment.Sources.Configuration;

/// <summary>What <c>ocena.yaml</c> says, before the catalogue and the plan are made of it.</summary>
internal sealed record CaseConfiguration
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "ocena.yaml";

    /// <summary>The case; its date is provisional when <see cref="HasDate"/> is false.</summary>
    public required AssessmentCase Case { get; init; }

    /// <summary>True when <c>data_opracowania</c> is given.</summary>
    public bool HasDate { get; init; }

    /// <summary>Labels of sources and the codes of the indicators they stand for (<c>mapowanie</c>).</summary>
    public ImmutableArray<LabelMapping> Mapping { get; init; } = [];

    /// <summary>Documents that the case names (<c>dokumenty</c>), with the places of their norms' ids.</summary>
    public ImmutableArray<DocumentEntry> Documents { get; init; } = [];

    /// <summary>Indicators that the case wants carried on (<c>prognoza</c>), with their places.</summary>
    public ImmutableArray<YamlScalar> Extrapolated { get; init; } = [];

    /// <summary>Settings per input file (<c>pliki</c>).</summary>
    public ImmutableArray<FileEntry> Files { get; init; } = [];

    /// <summary>Units that took over from others (<c>nastepstwo_jednostek</c>).</summary>
    public ImmutableArray<UnitSuccession> Successions { get; init; } = [];

    /// <summary>Folder of the case of the year before (<c>poprzednia</c>), relative to the case folder, or <c>null</c>.</summary>
    public string? Previous { get; init; }

    /// <summary>Where it is written.</summary>
    public required Place PreviousPlace { get; init; }

    /// <summary>Unit costs (<c>koszty</c>).</summary>
    public ImmutableArray<UnitCost> UnitCosts { get; init; } = [];

    /// <summary>Own nouns of units (<c>jednostki</c>), own indicators (<c>wskazniki</c>), own derived ones (<c>pochodne</c>).</summary>
    public required YamlFields Catalogue { get; init; }

    /// <summary>Chapters of the case (<c>rozdzialy</c>); empty for the built-in plan.</summary>
    public ImmutableArray<YamlNode> Chapters { get; init; } = [];

    /// <summary>When the case is made (<c>harmonogram</c>).</summary>
    public CaseSchedule Schedule { get; init; } = CaseSchedule.Default;

    /// <summary>Files that the look needs (the herb).</summary>
    public ImmutableArray<InputFile> LookFiles { get; init; } = [];

    /// <summary>Where the codes of the assessed and the comparison units stand.</summary>
    public ImmutableDictionary<TerritorialCode, Place> UnitPlaces { get; init; } = ImmutableDictionary<TerritorialCode, Place>.Empty;

    /// <summary>Where the peer group is declared, or <c>null</c>.</summary>
    public Place? PeerRulePlace { get; init; }

    /// <summary>Where the year stands.</summary>
    public required Place YearPlace { get; init; }
}
