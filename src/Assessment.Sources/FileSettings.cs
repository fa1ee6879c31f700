using System.Collections.Immutable;
using NodaTime;

namespace Assessment.Sources;

/// <summary>What <c>ocena.yaml</c> says about one input file (section <c>pliki</c>); everything is optional.</summary>
public sealed record FileSettings
{
    /// <summary>No settings.</summary>
    public static FileSettings None { get; } = new();

    /// <summary>Encoding that overrules the detected one (<c>kodowanie</c>).</summary>
    public string? Encoding { get; init; }

    /// <summary>Delimiter that overrules the detected one (<c>separator</c>).</summary>
    public char? Delimiter { get; init; }

    /// <summary>Year of a file whose header names none (<c>rok</c>).</summary>
    public int? Year { get; init; }

    /// <summary>Unit of measure of a file whose header names none (<c>jednostka</c>).</summary>
    public string? UnitOfMeasure { get; init; }

    /// <summary>Dimension values fixed for the whole file of a shortened header (<c>wymiary</c>).</summary>
    public ImmutableArray<string> Dimensions { get; init; } = [];

    /// <summary>BDL subgroup when the file was renamed (<c>grupa</c>).</summary>
    public string? Group { get; init; }

    /// <summary>CAS profile and table when they cannot be told from the file (<c>profil</c>, <c>tabela</c>).</summary>
    public string? Profile { get; init; }

    /// <summary>CAS table key (<c>tabela</c>).</summary>
    public string? Table { get; init; }

    /// <summary>Printed name of the source (<c>zrodlo</c>).</summary>
    public string? SourceName { get; init; }

    /// <summary>Date of the export (<c>data_eksportu</c>).</summary>
    public LocalDate? ExportDate { get; init; }

    /// <summary>True when a dot in a number of a free table separates thousands (<c>kropka: tysiace</c>); false for decimals (<c>kropka: dziesietna</c>); null undecided.</summary>
    public bool? DotSeparatesThousands { get; init; }

    /// <summary>Label of the total row of a free table (<c>wiersz_sumy</c>), or <c>null</c> for none.</summary>
    public string? TotalRow { get; init; }
}
