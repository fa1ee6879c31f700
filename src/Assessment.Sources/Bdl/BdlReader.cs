using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Sources.Delimited;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>Reads exports of GUS Bank Danych Lokalnych: long (CREL) and wide (CTAB) tables.</summary>
public static class BdlReader
{
    private const int ListedCombinations = 20;

    private static readonly PluralForms RowForms = new("wiersz", "wiersze", "wierszy");

    /// <summary>Reads the figures of the case's units that the catalogue knows.</summary>
    /// <param name="file">The decoded file.</param>
    /// <param name="context">What it is read for.</param>
    /// <param name="problems">Receives what is wrong, and what was not used.</param>
    /// <returns>The observations; none when the file as a whole cannot be used.</returns>
    public static SourceReading Read(DelimitedFile file, BdlContext context, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(problems);

        var name = BdlFileName.Read(file.Name);
        var group = context.Settings.Group?.Trim().TrimStart('P', 'p') ?? name?.Group;
        var source = new DataSource(
            SourceKind.Bdl,
            context.Settings.SourceName ?? "GUS, Bank Danych Lokalnych" + (group is null ? "" : $", P{group}"),
            context.Settings.ExportDate ?? name?.ExportDate);
        if (group is null)
        {
            problems.Error("bdl.nieznana-podgrupa",
                $"Nazwa „{file.Name}” nie mówi, z której podgrupy BDL pochodzi plik; oczekiwano nazwy takiej jak RYNE_1944_CTAB_20250616184618.csv.",
                new(file.Path), "Przywróć nazwę nadaną przez BDL albo podaj w ocena.yaml numer podgrupy (pliki → grupa), np. P1944.");
            return Reading(file, source, 0, 0, []);
        }

        if (BdlTable.Read(file, context.Settings, problems) is not { } table) return Reading(file, source, 0, 0, []);

        var indicators = context.Catalogue.Indicators
            .SelectMany(i => i.Bdl.Where(b => b.Group.TrimStart('P', 'p') == group).Select(b => (Key: BdlCombination.Of(b.Dimensions), Indicator: i)))
            .Distinct()
            .ToLookup(p => p.Key, p => p.Indicator);
        if (indicators.Count == 0)
            problems.Warning("bdl.podgrupa-poza-katalogiem", $"Katalog nie zawiera żadnego wskaźnika z podgrupy P{group}; pliku nie użyto.",
                new(file.Path), "Dodaj wskaźnik do katalogu sprawy albo usuń plik z folderu danych.");

        var stitching = new UnitStitching(table.Rows, context.Successions);
        var parts = context.Units.DistinctBy(u => u.Code).SelectMany(u => stitching.Parts(u)).ToLookup(p => p.Code);
        ReportCodes(table, context, problems);
        if (!ReportUnits(table, stitching, parts, context, problems))
            return Reading(file, source, table.Rows.Length, 0, []) with { Register = UnitRegister.Of(table) };

        var series = new BdlSeries(problems);
        var (used, others) = (0, 0);
        var unknown = new Dictionary<BdlCombination, Place>();
        var zeros = new Dictionary<(TerritorialCode Code, IndicatorCode Indicator), SortedSet<int>>();
        foreach (var row in table.Rows)
        {
            if (row.Code is not { } code || !parts.Contains(code))
            {
                others++;
                continue;
            }

            var rowUsed = false;
            foreach (var (indicator, cells) in ByIndicator(table, row, indicators, unknown))
            {
                var figures = Figures(table, row, cells, indicator, context.Settings, problems);
                foreach (var ((year, figure), cell) in ZeroRuns.Resolve(code, table.Header.IsLong, figures.ConvertAll(f => (f.Year, f.Figure)))
                    .Zip(figures.Select(f => f.Cell)))
                {
                    if (figure.Missing == MissingReason.ZeroMeansMissing)
                    {
                        if (!zeros.TryGetValue((code, indicator.Code), out var years)) zeros[(code, indicator.Code)] = years = [];
                        years.Add(year);
                    }

                    var origin = new CellOrigin(file.Path, row.Row.Line, cell.ColumnName, cell.ColumnNumber, source, cell.Text);
                    foreach (var part in parts[code].Where(p => p.Covers(year)))
                    {
                        series.Add(new(part.Unit.Code, indicator.Code, year, figure, origin with { IsOtherTerritory = part.IsOtherTerritory }));
                        rowUsed |= figure.HasNumber;
                    }
                }
            }

            if (rowUsed) used++;
        }

        var observations = series.Observations;
        ReportUnknown(unknown, indicators.Count > 0, group, problems);
        ReportZeros(zeros, file, problems);
        var register = UnitRegister.Of(table);
        var peers = register.IsNationwide(context.Units[0].Code.Kind) ? BdlPeers.Read(table, indicators, parts, context, source, problems) : [];
        if (others > 0)
            problems.Information("bdl.inne-jednostki",
                $"Pominięto {PolishNumber.Text(others)} {RowForms.For(others)} jednostek spoza sprawy"
                + (peers.IsEmpty ? "." : $"; jednostki odczytane do porównania: {PolishNumber.Text(peers.Select(p => p.Unit).Distinct().Count())}."),
                new(file.Path));
        return Reading(file, source, table.Rows.Length, used, observations) with
        {
            Neighbours = Neighbours(table, context.Units[0].Code),
            Register = register,
            Peers = peers,
        };
    }

    private static ImmutableArray<TerritorialUnit> Neighbours(BdlTable table, TerritorialCode unit) =>
    [
        .. table.Rows
            .Select(r => (Code: r.Code ?? TerritorialCode.Poland, r.Name))
            .Where(r => r.Code.IsGmina && r.Code.County == unit.County && r.Code.WithoutKind != unit.WithoutKind)
            .DistinctBy(r => r.Code)
            .OrderBy(r => r.Code)
            .Select(r => new TerritorialUnit(r.Code, BdlName.Read(r.Name).Base)),
    ];

    private static SourceReading Reading(DelimitedFile file, DataSource source, int rows, int used, ImmutableArray<Observation> observations) =>
        new(new(file.Path, file.Size, file.Sha256, file.Encoding, file.Delimiter, rows, used, source), observations);

    /// <summary>The cells of a row by the indicators they belong to; combinations that the catalogue does not know are noted.</summary>
    private static Dictionary<Indicator, List<BdlCell>> ByIndicator(
        BdlTable table, BdlTableRow row, ILookup<BdlCombination, Indicator> indicators, Dictionary<BdlCombination, Place> unknown)
    {
        var found = new Dictionary<Indicator, List<BdlCell>>(ReferenceEqualityComparer.Instance);
        foreach (var cell in table.Cells(row))
        {
            if (!indicators.Contains(cell.Combination))
                unknown.TryAdd(cell.Combination, new(table.File.Path, row.Row.Line, cell.ColumnNumber, cell.ColumnName));
            foreach (var indicator in indicators[cell.Combination])
            {
                if (!found.TryGetValue(indicator, out var cells)) found[indicator] = cells = [];
                cells.Add(cell);
            }
        }

        return found;
    }

    private static List<(int Year, Figure Figure, BdlCell Cell)> Figures(
        BdlTable table, BdlTableRow row, List<BdlCell> cells, Indicator indicator, FileSettings settings, ProblemList problems)
    {
        var figures = new List<(int, Figure, BdlCell)>(cells.Count);
        foreach (var cell in cells)
        {
            var place = new Place(table.File.Path, row.Row.Line, cell.ColumnNumber, cell.ColumnName);
            if (cell.Year is not { } year)
            {
                problems.Error("bdl.zly-rok", $"„{cell.YearText}” nie jest rokiem; oczekiwano czterech cyfr.", place, "Popraw rok albo wyeksportuj plik ponownie.");
                continue;
            }

            if (!BdlMeasure.Fits(cell.Measure, indicator.Domain))
            {
                problems.Error("bdl.jednostka-miary",
                    $"Jednostka miary „{cell.Measure}” nie pasuje do wskaźnika „{indicator.Label}”.", place,
                    "Wyeksportuj tabelę w jednostce wskaźnika (osoba, zł, %) albo popraw jednostkę w ocena.yaml.");
                continue;
            }

            var read = BdlFigure.Read(cell.Text, cell.Attribute, indicator.Domain, settings.DotSeparatesThousands);
            if (read.Figure is not { } figure)
            {
                problems.Error("bdl.zla-liczba", $"Wartość „{cell.Text}” wskaźnika „{indicator.Label}”: {read.Fault}.", place,
                    "Popraw komórkę albo wyeksportuj plik ponownie.");
                continue;
            }

            if (read.Fault.Length > 0)
                problems.Warning("bdl.niejasna-wartosc", $"Wartość „{cell.Text}” wskaźnika „{indicator.Label}”: {read.Fault}.", place,
                    "Sprawdź tę wartość w BDL.");
            figures.Add((year, figure, cell));
        }

        return figures;
    }

    private static void ReportCodes(BdlTable table, BdlContext context, ProblemList problems)
    {
        var units = context.Units.Select(u => u.Code).ToHashSet();
        var (shortRows, badRows) = (new List<BdlTableRow>(), new List<BdlTableRow>());
        foreach (var row in table.Rows.Where(r => r.Code is null))
        {
            var text = row.Row.Cells[table.Header.Code].Trim();
            if (text.Length == 6 && text.All(char.IsAsciiDigit)) shortRows.Add(row);
            else if (text.Length != 12 || !text.All(char.IsAsciiDigit)) badRows.Add(row); // twelve digits: a region, a level of its own
        }

        if (shortRows.Count > 0)
        {
            var own = shortRows.Find(r => units.Contains(Padded(r)));
            var shown = own ?? shortRows[0];
            var problem = new Problem("bdl.zgubione-zero", own is null ? Severity.Warning : Severity.Error,
                $"Kod „{Text(shown)}” ma sześć cyfr zamiast siedmiu; zapewne arkusz usunął zero z początku (byłoby „0{Text(shown)}”). Takich wierszy: {PolishNumber.Text(shortRows.Count)}.",
                CodePlace(shown), "Nie zapisuj eksportu BDL w arkuszu kalkulacyjnym; pobierz plik ponownie i skopiuj go bez otwierania.");
            problems.Add(problem);
        }

        if (badRows.Count > 0)
            problems.Warning("bdl.zly-kod",
                $"„{Text(badRows[0])}” nie jest kodem jednostki (oczekiwano 7 albo 12 cyfr); pominięto {PolishNumber.Text(badRows.Count)} {RowForms.For(badRows.Count)} bez poprawnego kodu.",
                CodePlace(badRows[0]), "Jeśli to przypis, można go usunąć; w przeciwnym razie pobierz plik ponownie.");

        string Text(BdlTableRow row) => row.Row.Cells[table.Header.Code].Trim();
        TerritorialCode Padded(BdlTableRow row) => TerritorialCode.Parse("0" + Text(row));
        Place CodePlace(BdlTableRow row) => new(table.File.Path, row.Row.Line, table.Header.Code + 1, table.Header.Row.Cells[table.Header.Code]);
    }

    /// <summary>Reports units that the file does not hold and rows that may continue one.</summary>
    /// <returns>False when no unit of the case is there.</returns>
    private static bool ReportUnits(
        BdlTable table, UnitStitching stitching, ILookup<TerritorialCode, SeriesPart> parts, BdlContext context, ProblemList problems)
    {
        var found = parts.SelectMany(p => p).Select(p => p.Unit.Code).ToHashSet();
        if (found.Count == 0)
        {
            problems.Error("bdl.brak-jednostki", NoUnit(table, context), new(table.File.Path),
                "Wyeksportuj z BDL tabelę z jednostką oceny albo popraw kod w ocena.yaml.");
            return false;
        }

        var assessed = context.Units[0];
        if (!found.Contains(assessed.Code))
            problems.Information("bdl.tylko-porownania",
                $"Plik nie zawiera jednostki oceny ({assessed.Code} {assessed.Name}), tylko jednostki porównawcze.", new(table.File.Path));
        foreach (var unit in context.Units.Where(u => found.Contains(u.Code)))
        {
            var own = parts.SelectMany(p => p).Where(p => p.Unit.Code == unit.Code).ToImmutableArray();
            var years = Years(table.Rows.Where(r => own.Any(p => p.Code == r.Code)));
            foreach (var lookalike in stitching.Lookalikes(own).GroupBy(r => r.Code))
            {
                var others = Years(lookalike);
                var row = lookalike.First();
                if (others.Count == 0 || years.Count == 0) continue;
                if (others.Overlaps(years))
                {
                    if (others.Max < years.Max)
                        problems.Warning("bdl.mozliwa-zmiana-granic",
                            $"Wiersz „{row.Name}” ({row.Code}) kończy się na roku {others.Max}; jeśli jego obszar włączono wtedy do jednostki {unit.Name} ({unit.Code}), jej liczb sprzed zmiany i po zmianie nie można porównywać.",
                            new(table.File.Path, row.Row.Line), "Sprawdź zmiany podziału terytorialnego i opisz je w uwagach do oceny.");
                    continue;
                }

                problems.Warning("bdl.mozliwa-kontynuacja",
                    $"Wiersz „{row.Name}” ({row.Code}) ma dane za lata {PolishDate.Years(others.Min, others.Max)}, których nie ma {unit.Name} ({unit.Code}); nie połączono ich, bo plik nie mówi, że to ta sama jednostka.",
                    new(table.File.Path, row.Row.Line), "Jeśli to ta sama jednostka, podaj to w ocena.yaml (nastepstwo_jednostek).");
            }
        }

        return true;

        SortedSet<int> Years(IEnumerable<BdlTableRow> rows) =>
            [.. rows.SelectMany(table.Cells).Where(c => c.Text.Any(char.IsAsciiDigit) && c.Text != "0").Select(c => c.Year).OfType<int>()];
    }

    private static string NoUnit(BdlTable table, BdlContext context)
    {
        var assessed = context.Units[0];
        var units = table.Rows.Where(r => r.Code is not null).DistinctBy(r => r.Code).ToList();
        var nearest = units
            .Select(r => (Row: r, Distance: EditDistance.Between(BdlName.Read(r.Name).Base.ToLowerInvariant(), context.PlainName.ToLowerInvariant())))
            .OrderBy(p => p.Distance)
            .Take(3)
            .Select(p => $"„{p.Row.Name}” ({p.Row.Code})");
        var codes = units.Take(5).Select(r => r.Code!.Value.Value); // rows without a code were filtered out above
        return $"W pliku nie ma jednostki {assessed.Code} ({assessed.Name}) ani żadnej jednostki porównawczej. "
            + (units.Count == 0
                ? "Plik nie zawiera żadnego kodu TERYT."
                : $"Kody w pliku ({PolishNumber.Text(units.Count)}): {string.Join(", ", codes)}{(units.Count > 5 ? "…" : "")}; najbliższe nazwy: {string.Join(", ", nearest)}.");
    }

    private static void ReportUnknown(Dictionary<BdlCombination, Place> unknown, bool groupKnown, string group, ProblemList problems)
    {
        if (!groupKnown) return;
        foreach (var (combination, place) in unknown.Take(ListedCombinations))
            problems.Information("bdl.poza-katalogiem",
                $"Katalog nie zawiera wskaźnika dla wymiarów „{combination.Printed}” podgrupy P{group}; danych nie użyto.", place,
                "Jeśli są potrzebne, dodaj wskaźnik do katalogu sprawy.");
        if (unknown.Count > ListedCombinations)
            problems.Information("bdl.poza-katalogiem",
                $"Poza katalogiem jest jeszcze {PolishNumber.Text(unknown.Count - ListedCombinations)} innych zestawów wymiarów podgrupy P{group}.",
                new(unknown.Values.First().File));
    }

    private static void ReportZeros(
        Dictionary<(TerritorialCode Code, IndicatorCode Indicator), SortedSet<int>> zeros, DelimitedFile file, ProblemList problems)
    {
        foreach (var ((code, indicator), years) in zeros)
            problems.Warning("bdl.zera-to-brak-danych",
                $"Zera jednostki {code} za lata {PolishDate.Years(years.Min, years.Max)} (wskaźnik {indicator}) uznano za brak danych: w tabeli wielowymiarowej część gminy (rodzaj 4 lub 5) ma zero tam, gdzie nie było jeszcze danych.",
                new(file.Path), "Pobierz z BDL tabelę relacyjną (CREL); jej atrybuty odróżniają zero od braku danych.");
    }
}
