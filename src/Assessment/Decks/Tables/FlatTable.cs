using System.Collections.Immutable;
using System.Globalization;
using Assessment.Language;

namespace Assessment.Decks.Tables;

/// <summary>A printed table with one header row of unique names and a cell at every place, for those who read it by machine.</summary>
/// <param name="Columns">Names of the columns, all different.</param>
/// <param name="Rows">The rows.</param>
public sealed record FlatTable(ImmutableArray<string> Columns, ImmutableArray<FlatRow> Rows)
{
    private const string Between = " – ";

    // A spreadsheet program takes no longer name of a column than 255 characters.
    private const int LongestName = 240;

    /// <summary>Flattens a printed table: names of spanning headers go before those below them, a cell over several rows is repeated.</summary>
    public static FlatTable Of(TableBlock table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var header = Placed(table.Header, repeatAcross: true);
        var body = Placed(table.Rows, repeatAcross: false);
        var width = Math.Max(table.Columns.Length, header.Concat(body).Select(r => r.Length).DefaultIfEmpty(0).Max());
        return new(
            Unique(Enumerable.Range(0, width).Select(c => string.Join(Between, header.Select(r => Text(r, c)).Where(t => t.Length > 0).Distinct()))),
            [.. Labelled(table.Rows, body, width)]);
    }

    private static IEnumerable<FlatRow> Labelled(ImmutableArray<TableRow> rows, TableCell?[][] body, int width)
    {
        var above = new List<string>();
        for (var r = 0; r < rows.Length; r++)
        {
            var depth = Math.Min(rows[r].Indent, above.Count);
            above.RemoveRange(depth, above.Count - depth);
            above.Add(Text(body[r], 0));
            yield return new(string.Join(Between, above), [.. Enumerable.Range(0, width).Select(c => c < body[r].Length ? body[r][c] : null)]);
        }
    }

    private static TableCell?[][] Placed(ImmutableArray<TableRow> rows, bool repeatAcross)
    {
        var placed = rows.Select(_ => new List<TableCell?>()).ToArray();
        var taken = rows.Select(_ => new HashSet<int>()).ToArray();
        for (var r = 0; r < rows.Length; r++)
        {
            var column = 0;
            foreach (var cell in rows[r].Cells)
            {
                while (taken[r].Contains(column)) column++;
                for (var down = r; down < Math.Min(rows.Length, r + Math.Max(1, cell.RowSpan)); down++)
                    for (var across = 0; across < Math.Max(1, cell.ColumnSpan); across++)
                        Put(down, column + across, repeatAcross || across == 0 ? cell : null);
                column += Math.Max(1, cell.ColumnSpan);
            }
        }
        return [.. placed.Select(p => p.ToArray())];

        void Put(int row, int column, TableCell? cell)
        {
            if (!taken[row].Add(column)) return;
            while (placed[row].Count <= column) placed[row].Add(null);
            placed[row][column] = cell;
        }
    }

    private static string Text(TableCell?[] row, int column) => column < row.Length ? row[column]?.Text.Plain.Trim() ?? "" : "";

    private static ImmutableArray<string> Unique(IEnumerable<string> names)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var unique = ImmutableArray.CreateBuilder<string>();
        foreach (var (given, index) in names.Select((n, i) => (n, i)))
        {
            var name = given.Length > 0 ? Short(XmlCharacters.Only(given)) : string.Create(CultureInfo.InvariantCulture, $"kolumna {index + 1}");
            var candidate = name;
            for (var copy = 2; !used.Add(candidate); copy++) candidate = string.Create(CultureInfo.InvariantCulture, $"{name} ({copy})");
            unique.Add(candidate);
        }
        return unique.ToImmutable();
    }

    private static string Short(string name) =>
        name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 2]) ? LongestName - 2 : LongestName - 1)] + "…";
}
