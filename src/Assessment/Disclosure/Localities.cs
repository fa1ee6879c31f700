using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Decks.Tables;

namespace Assessment.Disclosure;

/// <summary>Tells which rows and columns of the office's own tables are villages, streets or other places.</summary>
/// <remarks>
/// A table whose column of words is headed „Miejscowość” or „Nazwa sołectwa” names them; any other table that has two of these names for
/// its rows or columns is one by locality too.
/// </remarks>
public sealed partial class Localities
{
    private const int LeastKnown = 2;

    private readonly ImmutableHashSet<string> _names;

    private Localities(IEnumerable<string> names) => _names = names.Where(n => n.Length > 0).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The places that the tables of a case name.</summary>
    public static Localities Of(IEnumerable<FreeTable> tables) =>
        new(tables.Where(t => t.IsByLocality).SelectMany(t => Rows(t).Where(r => t.Rows[r].Style != RowStyle.Total).Select(r => Head(t, r))));

    /// <summary>True for the header of a column of places.</summary>
    public static bool IsHeader(string header) => Header.IsMatch(header);

    /// <summary>True when a table's rows are places.</summary>
    public bool AreRowsOf(FreeTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.IsByLocality || Rows(table).Count(r => _names.Contains(Head(table, r))) >= LeastKnown;
    }

    /// <summary>True when a table's columns are places and this is one of them.</summary>
    public bool IsColumnOf(FreeTable table, int column)
    {
        ArgumentNullException.ThrowIfNull(table);
        return _names.Contains(table.Header[column].Trim()) && table.Header.Count(h => _names.Contains(h.Trim())) >= LeastKnown;
    }

    private static IEnumerable<int> Rows(FreeTable table) => Enumerable.Range(0, table.Rows.Length);

    // A year before it („Rok”) is no place.
    private static string Head(FreeTable table, int row) => table.RowName(row).Split(", ").FirstOrDefault(w => w.Any(char.IsLetter), "");

    [GeneratedRegex(@"^\W*(?:(?:lp|nazw[ay])\W+)?(?:miejscowo(?:ść|ści|sc|sci)|miejsce zamieszkania|sołectw[oa]|solectw[oa]|wieś|wies|wsie?|wsi|osiedl[ea]|ulic[ay]|dzielnic[ay]|rejon|przysiół(?:ek|ki|ka))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Header { get; }
}
