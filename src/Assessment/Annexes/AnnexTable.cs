using System.Collections.Immutable;

namespace Assessment.Annexes;

/// <summary>A table of the annex: one sheet.</summary>
public sealed record AnnexTable
{
    /// <summary>Name of its sheet: letters, digits and <c>_</c>, unique in the annex.</summary>
    public required string Sheet { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Lines between the title and the header: where it stands in the document, its notes, its source.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>Its columns.</summary>
    public required ImmutableArray<AnnexColumn> Columns { get; init; }

    /// <summary>Its rows, at least one, each with a cell per column.</summary>
    public required ImmutableArray<ImmutableArray<AnnexCell>> Rows { get; init; }

    /// <summary>The page of the document that prints it, or <c>null</c> for tables of the annex alone.</summary>
    public int? Page { get; init; }

    /// <summary>What it is, for the contents: <c>tabela</c>, <c>dane wykresu</c>, …</summary>
    public required string Kind { get; init; }
}
