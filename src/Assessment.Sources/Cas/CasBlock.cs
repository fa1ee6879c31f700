using System.Collections.Immutable;
using System.Globalization;
using Assessment.Sources.Delimited;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Cas;

/// <summary>One table of a file: the lines above its header, the header and the rows below it.</summary>
/// <param name="Preamble">Title and preamble lines, from the top.</param>
/// <param name="Header">The header row.</param>
/// <param name="Rows">Rows down to the next table's preamble.</param>
internal sealed record CasBlock(ImmutableArray<DelimitedRow> Preamble, DelimitedRow Header, ImmutableArray<DelimitedRow> Rows)
{
    /// <summary>Divides a file into its tables; none when no row is a header of the profile.</summary>
    public static ImmutableArray<CasBlock> Of(DelimitedFile file, CasProfile profile)
    {
        var labels = profile.LabelHeaders.Select(h => h.Key).ToHashSet();
        var headers = Enumerable.Range(0, file.Rows.Length).Where(i => IsHeader(file.Rows[i], labels)).ToList();
        var starts = new List<int>();
        for (var h = 0; h < headers.Count; h++)
        {
            var start = headers[h];
            var floor = h == 0 ? 0 : headers[h - 1] + 1;
            while (start > floor && (h == 0 || IsPreamble(file.Rows[start - 1], profile))) start--;
            starts.Add(start);
        }
        return
        [
            .. headers.Select((header, h) => new CasBlock(
                file.Rows[starts[h]..header],
                file.Rows[header],
                WithoutColumnNumbers(file.Rows[(header + 1)..(h + 1 < headers.Count ? starts[h + 1] : file.Rows.Length)]))),
        ];
    }

    private static bool IsHeader(DelimitedRow row, HashSet<NormalisedLabel> labels) =>
        row.Cells.Count(c => !string.IsNullOrWhiteSpace(c)) >= 2 && row.Cells.Any(c => c.Length < 100 && labels.Contains(NormalisedLabel.Of(c)));

    private static bool IsPreamble(DelimitedRow row, CasProfile profile) => row.Cells.Count(c => !string.IsNullOrWhiteSpace(c)) switch
    {
        1 => true,
        2 => CasPreamble.KeyOf(row, profile) is not null,
        _ => false,
    };

    /// <summary>Printed forms number their columns right below the header: 1, 2, 3 …</summary>
    private static ImmutableArray<DelimitedRow> WithoutColumnNumbers(ImmutableArray<DelimitedRow> rows)
    {
        if (rows.IsEmpty) return rows;
        var filled = rows[0].Cells.Where(c => !string.IsNullOrWhiteSpace(c)).ToList();
        var numbers = filled.Select(c => int.TryParse(c.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToList();
        return numbers is [0 or 1, _, ..] && numbers.Zip(numbers.Skip(1)).All(p => p.Second == p.First + 1) ? rows[1..] : rows;
    }
}
