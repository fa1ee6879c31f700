using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Cas;

/// <summary>How to read one edition of a CAS form: everything by which tables, columns and signs are told, as data.</summary>
public sealed record CasProfile
{
    /// <summary>Key by which a case names the profile.</summary>
    public required string Key { get; init; }

    /// <summary>Form key of the catalogue's rows: <c>ozps</c> or <c>mrips-03</c>.</summary>
    public required string Form { get; init; }

    /// <summary>Kind of source.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Printed name with <c>{rok}</c> in the place of the year.</summary>
    public required string SourceName { get; init; }

    /// <summary>True when the years stand in columns; false when measures do and the year comes from the preamble.</summary>
    public required bool HasYearColumns { get; init; }

    /// <summary>First and last year of the edition, or <c>null</c> for any.</summary>
    public (int From, int To)? Years { get; init; }

    /// <summary>Words of a file name or preamble that tell the form.</summary>
    public ImmutableArray<NormalisedLabel> Recognition { get; init; } = [];

    /// <summary>Headers of the label column.</summary>
    public required ImmutableArray<CasPhrase> LabelHeaders { get; init; }

    /// <summary>Headers of the symbol column.</summary>
    public ImmutableArray<CasPhrase> SymbolHeaders { get; init; } = [];

    /// <summary>Headers of a column of running numbers, which is the symbol where there is no other.</summary>
    public ImmutableArray<CasPhrase> OrdinalHeaders { get; init; } = [];

    /// <summary>Headers of the column that names the section.</summary>
    public ImmutableArray<CasPhrase> SectionHeaders { get; init; } = [];

    /// <summary>Headers of columns that hold no figures.</summary>
    public ImmutableArray<CasPhrase> SkippedHeaders { get; init; } = [];

    /// <summary>Words of a header that make its column a forecast.</summary>
    public ImmutableArray<NormalisedLabel> ForecastWords { get; init; } = [];

    /// <summary>Words of a header that say nothing.</summary>
    public ImmutableArray<NormalisedLabel> EmptyWords { get; init; } = [];

    /// <summary>Years named by their distance from the assessed one.</summary>
    public ImmutableArray<(CasPhrase Words, int Offset)> RelativeYears { get; init; } = [];

    /// <summary>Measures by their headers.</summary>
    public ImmutableArray<(CasPhrase Words, string Measure)> Measures { get; init; } = [];

    /// <summary>Keys of preamble lines by their words.</summary>
    public FrozenDictionary<NormalisedLabel, CasPreambleKey> PreambleKeys { get; init; } = FrozenDictionary<NormalisedLabel, CasPreambleKey>.Empty;

    /// <summary>Signs that stand for a missing figure; <c>null</c> where the profile says that the sign is a zero. The empty text is a blank cell.</summary>
    public FrozenDictionary<string, MissingReason?> Signs { get; init; } = FrozenDictionary<string, MissingReason?>.Empty;

    /// <summary>Tables in the order of the form.</summary>
    public required ImmutableArray<CasTable> Tables { get; init; }

    /// <summary>The table with a key, or <c>null</c>.</summary>
    public CasTable? Table(string key) => Tables.FirstOrDefault(t => string.Equals(t.Key, key.Trim(), StringComparison.OrdinalIgnoreCase));
}
