using System.Collections.Immutable;
using Assessment.Problems;

namespace Assessment.Sources.Delimited;

/// <summary>A decoded delimited file: a <c>.csv</c>, or an entry of a <c>.zip</c>.</summary>
/// <param name="Path">Path relative to the case folder with <c>/</c>; <c>archive.zip!entry.csv</c> for an entry.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal hash of its bytes.</param>
/// <param name="Encoding">Encoding it was read with, e.g. <c>UTF-8</c>, <c>windows-1250</c>.</param>
/// <param name="Delimiter">Delimiter it was read with.</param>
/// <param name="Rows">All rows that are not wholly blank, header and preamble included; a <c>sep=;</c> line is left out.</param>
public sealed record DelimitedFile(
    string Path, long Size, string Sha256, string Encoding, char Delimiter, ImmutableArray<DelimitedRow> Rows)
{
    /// <summary>The file's name without its folders.</summary>
    public string Name => Path[(Path.LastIndexOfAny(['/', '!']) + 1)..];

    /// <summary>Reports a table without a data row; the reader that knows the header calls it.</summary>
    /// <param name="header">The header row.</param>
    /// <param name="problems">Receives the error.</param>
    /// <returns>True when no row follows the header.</returns>
    public bool ReportHeaderOnly(DelimitedRow header, ProblemList problems)
    {
        if (!Rows.IsEmpty && Rows[^1].Line > header.Line) return false;
        problems.Error("csv.sam-naglowek", "Plik zawiera sam nagłówek, bez wierszy danych.", new(Path, header.Line),
            "Wyeksportuj plik ponownie z zaznaczonymi jednostkami i latami.");
        return true;
    }
}
