using System.Collections.Immutable;
using System.Globalization;
using Assessment.Problems;
using Assessment.Sources.Delimited;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Own;

/// <summary>Tests the sums of a free table: its total row, and its total columns.</summary>
/// <param name="file">The table's file.</param>
/// <param name="body">Its rows without the header.</param>
/// <param name="columns">Its columns.</param>
internal sealed class FreeTableSums(DelimitedFile file, ImmutableArray<DelimitedRow> body, ImmutableArray<FreeColumn> columns)
{
    private const string Correct = "Popraw tabelę albo przyjmij ostrzeżenie w sekcji „przyjete” pliku ocena.yaml, podając powód.";

    private static readonly string[] TotalWords = ["razem", "suma", "ogolem", "lacznie"];
    private static readonly string[] AverageWords = ["sredni", "srednia", "srednie", "srednio", "przecietny", "przecietna", "przecietne", "przecietnie"];

    /// <summary>True for a header or the beginning of a row that names a total: Razem, Suma, Ogółem, Łącznie.</summary>
    public static bool IsTotal(string text) => TotalWords.Contains(FirstWord(text));

    /// <summary>Warns of every column of numbers whose rows do not add up to the total row; averages are not added up.</summary>
    public void CheckRow(int total, ProblemList problems)
    {
        foreach (var column in columns.Where(c => c.IsNumeric && !AverageWords.Contains(FirstWord(c.Header))))
        {
            if (column.Number(body[total]) is not { } printed) continue;
            var parts = body.Where((_, r) => r != total).ToList();
            var sum = parts.Sum(r => column.Number(r) ?? 0);
            if (sum == printed) continue;
            problems.Add(new("tabela.suma", Severity.Warning,
                $"Suma wierszy kolumny „{column.Header}” to {column.Format(sum)}, a wiersz sumy podaje {column.Format(printed)}."
                + Without(parts.Count(r => column.Number(r) is null), "Wierszy"),
                new(file.Path, body[total].Line, column.Index + 1, column.Header), Correct)
            {
                Causes = "Możliwe powody: pomyłka w jednej z liczb, pominięty albo podwojony wiersz, osoby policzone w kilku wierszach.",
            });
        }
    }

    /// <summary>Warns of every row whose parts do not add up to its total column.</summary>
    /// <remarks>
    /// A column headed Razem need not be a sum of its neighbours (<i>w tym</i>, other units): it is one when most rows add up. Its parts are
    /// the columns of numbers between it and the total column before it, or after it.
    /// </remarks>
    public void CheckColumns(ProblemList problems)
    {
        var numeric = columns.Where(c => c.IsNumeric).ToImmutableArray();
        for (var i = 0; i < numeric.Length; i++)
        {
            if (!IsTotal(numeric[i].Header)) continue;
            var total = numeric[i];
            ImmutableArray<FreeColumn>[] sides =
            [
                [.. numeric[..i].Reverse().TakeWhile(c => !IsTotal(c.Header)).Reverse()],
                [.. numeric[(i + 1)..].TakeWhile(c => !IsTotal(c.Header))],
            ];
            if (sides.FirstOrDefault(parts => parts.Length > 1 && IsSum(total, parts)) is not { IsDefault: false } sum) continue;
            foreach (var row in body.Where(r => total.Number(r) is { } printed && printed != Sum(sum, r))) Report(total, sum, row, problems);
        }
    }

    private bool IsSum(FreeColumn total, ImmutableArray<FreeColumn> parts)
    {
        var rows = body.Where(r => total.Number(r) is not null and not 0).ToArray();
        var fitting = rows.Count(r => total.Number(r) == Sum(parts, r));
        return fitting > 0 && fitting * 2 >= rows.Length;
    }

    private void Report(FreeColumn total, ImmutableArray<FreeColumn> parts, DelimitedRow row, ProblemList problems) =>
        problems.Add(new("tabela.suma-wiersza", Severity.Warning,
            $"Suma kolumn {string.Join(", ", parts.Select(p => $"„{p.Header}”"))} w tym wierszu to {total.Format(Sum(parts, row))}, "
            + $"a kolumna „{total.Header}” podaje {total.Format(total.Number(row) ?? 0)}; w większości wierszy te liczby się zgadzają."
            + Without(parts.Count(p => p.Number(row) is null), "Kolumn"),
            new(file.Path, row.Line, total.Index + 1, total.Header), Correct)
        {
            Causes = "Możliwe powody: pomyłka w jednej z liczb, pusta komórka albo suma przepisana ze starszej tabeli.",
        });

    private static decimal Sum(ImmutableArray<FreeColumn> parts, DelimitedRow row) => parts.Sum(p => p.Number(row) ?? 0);

    private static string Without(int missing, string ofWhat) =>
        missing == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {ofWhat} bez liczby: {missing}.");

    private static string FirstWord(string text) => NormalisedLabel.Of(text).Text.Split(' ')[0];
}
