using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Worker.Tests.Mutations;

/// <summary>An error that an office makes.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Cells">Cells it can be made at.</param>
/// <param name="Spoil">Makes it; false when the cell does not suit.</param>
internal sealed record Mutation(string Name, Func<AssessedCase, IEnumerable<(Observation Observation, CellOrigin Cell)>> Cells, Func<SpoiledFile, Observation, CellOrigin, bool> Spoil)
{
    /// <summary>All kinds of errors.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("litera O zamiast zera", Counts, (f, o, c) => Change(f, c, t => t.Contains('0', StringComparison.Ordinal) ? t.Replace('0', 'O') : t + "O")),
        new("liczba ujemna", Large, (f, o, c) => Change(f, c, t => "-" + t)),
        new("ułamek w liczbie osób", Counts, (f, o, c) => Change(f, c, t => t + ",5")),
        new("dopisane zero", Large, (f, o, c) => Change(f, c, t => t + "0")),
        new("zero zamiast liczby", Large, (f, o, c) => Change(f, c, _ => "0")),
        new("pusta komórka", Assessed, (f, o, c) => Change(f, c, _ => "")),
        new("część większa od całości", Parts, (f, o, c) => Change(f, c, _ => "999999")),
        new("rodzin więcej niż osób", Families, (f, o, c) => Change(f, c, _ => "99999")),
        new("kwota w tysiącach", Amounts, (f, o, c) => Change(f, c, _ => decimal.Round(o.Figure.Number!.Value / 1000).ToString(System.Globalization.CultureInfo.InvariantCulture))),
        new("kwota bez liczby", Benefits, (f, o, c) => Change(f, c, _ => "0")),
        new("dwa razy ten sam wiersz", Any, (f, o, c) => { f.Insert(c.Line, f[c.Line]); return true; }),
        new("brak ostatnich komórek", Any, (f, o, c) => Truncate(f, c.Line)),
        new("literówka w nazwie wiersza", OfCas, (f, o, c) => Change(f, c with { ColumnNumber = 1 }, t => t.Length > 12 ? t[..5] + "xyzq" + t[9..] : t + "xyzqv")),
        new("nagłówek następnego roku", OfCas, Header),
        new("skopiowana kolumna", OfCas, WholeColumns.Copy),
        new("niedomknięty cudzysłów", Any, (f, o, c) => Change(f, c, t => "\"" + t)),
        new("brak wiersza", Parts, (f, o, c) => { f.Remove(c.Line); return true; }),
        new("obcy kod jednostki", OfBdl, (f, o, c) => { f[c.Line] = "1465011" + f[c.Line][f[c.Line].IndexOf(f.Delimiter)..]; return true; }),
        new("kobiety i mężczyźni nie dają ogółu", Women, (f, o, c) => Change(f, c, _ => Text(o.Figure.Number!.Value + 10))), // numbers only
        new("liczba bez kwoty", PaidAmounts, (f, o, c) => Change(f, c, _ => "")),
        new("zamienione kolumny lat", OfCas, WholeColumns.Swap),
        new("prognoza przepisana z roku oceny", Forecasted, WholeColumns.CopyToForecasts),
        new("data eksportu sprzed końca roku", OfCas, ExportDate),
        new("suma tabeli własnej", FreeTotals, (f, o, c) => Change(f, c, t => t + "1")),
        new("uszkodzony znak", Any, (f, o, c) => Change(f, c, t => t + "\u001A\u0000")),
    ];

    private static IEnumerable<(Observation, CellOrigin)> Any(AssessedCase assessed) =>
        assessed.Content.Observations.All
            .Where(o => o.Unit == assessed.Case.Unit && o.Figure.HasNumber && !o.Figure.Notes.HasFlag(FigureNotes.Forecast) && assessed.Case.Years.Contains(o.Year))
            .Where(o => ReferenceEquals(assessed.Content.Observations.Find(o.Unit, o.Indicator, o.Year), o))
            .Select(o => (o, o.Origin as CellOrigin)).Where(o => o.Item2 is not null).Select(o => (o.o, o.Item2!)); // filtered

    private static IEnumerable<(Observation, CellOrigin)> Counts(AssessedCase assessed) => Any(assessed).Where(o => assessed.Catalogue[o.Item1.Indicator].Domain.IsWhole);

    private static IEnumerable<(Observation, CellOrigin)> Large(AssessedCase assessed) =>
        Counts(assessed).Where(o => o.Item1.Figure.Number >= 30 && assessed.At(o.Item1.Indicator, o.Item1.Year - 1).Number >= 30);

    private static IEnumerable<(Observation, CellOrigin)> Assessed(AssessedCase assessed) => Any(assessed).Where(o => o.Item1.Year == assessed.Case.Year);

    private static IEnumerable<(Observation, CellOrigin)> Parts(AssessedCase assessed) =>
        Counts(assessed).Where(o => assessed.Catalogue[o.Item1.Indicator].Parent is { } parent && assessed.At(parent, o.Item1.Year).HasNumber && o.Item1.Year == assessed.Case.Year);

    private static IEnumerable<(Observation, CellOrigin)> Families(AssessedCase assessed) =>
        Any(assessed).Where(o => assessed.Content.Checks!.Orders.Any(r => r.Smaller == o.Item1.Indicator && assessed.At(r.Greater, o.Item1.Year).HasNumber)); // samples have checks

    private static IEnumerable<(Observation, CellOrigin)> Amounts(AssessedCase assessed) =>
        Any(assessed).Where(o => assessed.Catalogue[o.Item1.Indicator].Domain.Kind == FigureKind.Amount && o.Item1.Figure.Number > 10_000
            && (assessed.At(o.Item1.Indicator, o.Item1.Year - 1).Number > 10_000
                || assessed.Content.Checks!.Amounts.Any(a => a.Amount == o.Item1.Indicator && assessed.At(a.Count, o.Item1.Year).Number > 0)));

    private static IEnumerable<(Observation, CellOrigin)> Benefits(AssessedCase assessed) =>
        Any(assessed).Where(o => assessed.Content.Checks!.Amounts.Any(a => a.Count == o.Item1.Indicator && assessed.At(a.Amount, o.Item1.Year).Number > 0));

    private static IEnumerable<(Observation, CellOrigin)> PaidAmounts(AssessedCase assessed) =>
        Any(assessed).Where(o => o.Item1.Year == assessed.Case.Year && assessed.Content.Observations.Candidates(o.Item1.Unit, o.Item1.Indicator, o.Item1.Year).Length == 1
            && assessed.Content.Checks!.Amounts.Any(a => a.Amount == o.Item1.Indicator && assessed.At(a.Count, o.Item1.Year).Number > 0)); // samples have checks

    private static IEnumerable<(Observation, CellOrigin)> Women(AssessedCase assessed) =>
        Any(assessed).Where(o => o.Item1.Indicator.Value.EndsWith(".kobiety", StringComparison.Ordinal)
            && assessed.Catalogue[o.Item1.Indicator] is { Part: PartKind.Comprising, Parent: { } parent } && assessed.At(parent, o.Item1.Year).HasNumber
            && assessed.Catalogue.PartsOf(parent).All(p => assessed.At(p.Code, o.Item1.Year).HasNumber));

    private static IEnumerable<(Observation, CellOrigin)> Forecasted(AssessedCase assessed) =>
        OfCas(assessed).Where(o => o.Item1.Year == assessed.Case.Year && assessed.Content.Observations.All.Any(f =>
            f.Figure.Notes.HasFlag(FigureNotes.Forecast) && f.Origin is CellOrigin cell && cell.File == o.Item2.File));

    // Cells of the office's own tables are no observations; any one stands for them.
    private static IEnumerable<(Observation, CellOrigin)> FreeTotals(AssessedCase assessed) =>
        from table in assessed.Content.FreeTables
        where table.Rows[^1].Style == RowStyle.Total
        from cell in table.Rows[^1].Cells
        let origin = cell.Figure?.Cell
        where origin is not null
        select (assessed.Content.Observations.All.First(), origin);

    private static IEnumerable<(Observation, CellOrigin)> OfCas(AssessedCase assessed) =>
        Any(assessed).Where(o => o.Item2.File.StartsWith("dane/cas/ozps", StringComparison.Ordinal));

    private static IEnumerable<(Observation, CellOrigin)> OfBdl(AssessedCase assessed) => Any(assessed).Where(o => o.Item2.File.StartsWith("dane/bdl/", StringComparison.Ordinal));

    private static bool Change(SpoiledFile file, CellOrigin cell, Func<string, string> change)
    {
        var before = file.Cell(cell.Line, cell.ColumnNumber);
        var after = change(before.Trim('"'));
        if (after == before) return false;
        file.SetCell(cell.Line, cell.ColumnNumber, after);
        return true;
    }

    private static string Text(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool ExportDate(SpoiledFile file, Observation observation, CellOrigin cell)
    {
        for (var line = 1; line < cell.Line; line++)
        {
            if (!file[line].StartsWith("Data eksportu: ", StringComparison.Ordinal)) continue;
            file[line] = $"Data eksportu: 24.03.{Text(observation.Year)}\r";
            return true;
        }
        return false;
    }

    private static bool Truncate(SpoiledFile file, int line)
    {
        var cells = file[line].TrimEnd('\r').Split(file.Delimiter);
        if (cells.Length < 4) return false;
        file[line] = string.Join(file.Delimiter, cells[..^2]) + "\r";
        return true;
    }

    private static bool Header(SpoiledFile file, Observation observation, CellOrigin cell)
    {
        var year = observation.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var line = 1; line < cell.Line; line++)
        {
            var cells = file[line].TrimEnd('\r').Split(file.Delimiter);
            if (cells.Length < cell.ColumnNumber || !cells[cell.ColumnNumber - 1].Contains(year, StringComparison.Ordinal)) continue;
            file.SetCell(line, cell.ColumnNumber, cells[cell.ColumnNumber - 1].Replace(year, (observation.Year + 7).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
            return true;
        }
        return false;
    }
}
