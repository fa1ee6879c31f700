using System.Collections.Immutable;
using NodaTime;

namespace Assessment.Annexes;

/// <summary>The data annex of a deck: its tables and the figures of its charts as tables, where each figure comes from, and the notes.</summary>
/// <remarks>Made from the published figures alone: what the office hides in the deck is not in it.</remarks>
public sealed record Annex
{
    /// <summary>Title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>The centre.</summary>
    public required string Author { get; init; }

    /// <summary>Name of the assessed unit.</summary>
    public required string Unit { get; init; }

    /// <summary>TERYT code of the assessed unit.</summary>
    public required string UnitCode { get; init; }

    /// <summary>The assessed year.</summary>
    public required int Year { get; init; }

    /// <summary>The document's date: every embedded date is this one.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Name of the sheet of the cover.</summary>
    public static string CoverSheet => AnnexTexts.CoverSheet;

    /// <summary>Paragraphs of the cover.</summary>
    public required ImmutableArray<string> Cover { get; init; }

    /// <summary>The tables and charts of the deck in its order.</summary>
    public required ImmutableArray<AnnexTable> Tables { get; init; }

    /// <summary>The contents: every other table with a link to its sheet.</summary>
    public required AnnexTable Contents { get; init; }

    /// <summary>The notes that tables refer to as <c>[nota 1]</c>, or <c>null</c> when none does.</summary>
    public AnnexTable? Notes { get; init; }

    /// <summary>A row per printed figure: where it stands, what it is, where it comes from. <c>null</c> when nothing is printed.</summary>
    public AnnexTable? Provenance { get; init; }

    /// <summary>Definitions of the printed indicators, or <c>null</c> when none has one.</summary>
    public AnnexTable? Definitions { get; init; }

    /// <summary>The files that figures come from, or <c>null</c> when there is none.</summary>
    public AnnexTable? Files { get; init; }

    /// <summary>All sheets with tables, in order.</summary>
    public ImmutableArray<AnnexTable> Sheets =>
        [.. ((AnnexTable?[])[Contents, Notes, .. Tables, Definitions, Provenance, Files]).OfType<AnnexTable>()];
}
