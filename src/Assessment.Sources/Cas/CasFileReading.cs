using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Delimited;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Cas;

/// <summary>One reading of one CAS file.</summary>
internal sealed class CasFileReading(DelimitedFile file, CasProfile profile, CasContext context, ProblemList problems)
{
    private readonly LabelMatcher _matcher = new(context.Catalogue, profile.Form, context.Mapping);
    private readonly List<Observation> _observations = [];
    private readonly Dictionary<(string Table, IndicatorCode Indicator, int Year), (Observation Observation, string Label)> _seen = [];
    private readonly Dictionary<string, LabelTrail> _trails = new(StringComparer.Ordinal);
    private readonly List<DataSource> _sources = [];
    private readonly Dictionary<string, int> _zeroSigns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedMapping = new(StringComparer.Ordinal);
    private CasTable? _lastTable;
    private int _year;
    private int _rows;
    private int _usedRows;

    /// <summary>Reads every table of the file.</summary>
    public SourceReading Read()
    {
        var blocks = CasBlock.Of(file, profile);
        if (blocks.IsEmpty) NoHeader();
        var preamble = CasPreamble.None;
        foreach (var block in blocks)
        {
            preamble = CasPreamble.Read(file, block, profile, context, preamble, problems);
            ReadTable(block, preamble, blocks.Length);
        }
        foreach (var (sign, count) in _zeroSigns.OrderBy(s => s.Key, StringComparer.Ordinal))
            problems.Information("cas.znak-jako-zero",
                $"Znak „{sign}” odczytano jako zero, bo tak mówi profil „{profile.Key}”; takich komórek: {count.ToString(CultureInfo.InvariantCulture)}.", new Place(file.Path));
        return new(
            new InputFile(file.Path, file.Size, file.Sha256, file.Encoding, file.Delimiter, _rows, _usedRows, FileSource()),
            [.. _observations])
        { UsedMapping = [.. _usedMapping] };
    }

    private void ReadTable(CasBlock block, CasPreamble preamble, int tables)
    {
        if (FormYear(block, preamble) is not { } year) return;
        if (CasHeader.Read(file, block, profile, year, problems) is not { } header) return;
        if (!TryTable(block, preamble, tables, header, out var table)) return;
        (_lastTable, _year) = (table, year);
        if (block.Rows.IsEmpty)
        {
            problems.Error("cas.sam-naglowek", "Pod nagłówkiem nie ma żadnego wiersza.", new Place(file.Path, block.Header.Line), "Wyeksportuj tabelę z CAS jeszcze raz.");
            return;
        }

        var section = "";
        var used = new HashSet<int>();
        foreach (var row in block.Rows)
        {
            if (row.Cells.Skip(block.Header.Cells.Length).Any(c => !string.IsNullOrWhiteSpace(c)))
            {
                problems.Error("cas.nadmiarowe-komorki",
                    string.Create(CultureInfo.InvariantCulture, $"Wiersz ma {row.Cells.Length} komórek, a nagłówek {block.Header.Cells.Length}."),
                    new Place(file.Path, row.Line, block.Header.Cells.Length + 1),
                    "Etykietę z separatorem w środku ujmij w cudzysłów albo usuń nadmiarowe komórki.");
                continue;
            }
            if (row.Cells.Length <= header.Columns.Max(c => c.Index) && header.Columns.Any(c => Cell(row, c.Index).Length > 0))
            {
                problems.Error("cas.brakujace-komorki",
                    string.Create(CultureInfo.InvariantCulture, $"Wiersz ma {row.Cells.Length} komórek, a nagłówek {block.Header.Cells.Length}; liczby mogą stać nie pod swoimi latami."),
                    new Place(file.Path, row.Line, row.Cells.Length), "Dopisz brakujące separatory w miejscu pustych komórek albo wyeksportuj tabelę jeszcze raz.");
                continue;
            }
            if (header.Section is { } at && Cell(row, at) is { Length: > 0 } named) section = named;
            ReadRow(row, new(header, year, preamble, table, section), used);
        }
        foreach (var column in header.Columns.Where(c => !used.Contains(c.Index)))
            problems.Information("cas.nieuzyta-kolumna", $"Żaden wskaźnik katalogu nie bierze liczb z kolumny „{column.Header}”.",
                new Place(file.Path, block.Header.Line, column.Index + 1, column.Header));
    }

    private void ReadRow(DelimitedRow row, TablePlace at, HashSet<int> usedColumns)
    {
        var label = Cell(row, at.Header.Label);
        var symbol = at.Header.Symbol is { } s ? Cell(row, s) : null;
        var hasFigures = at.Header.Columns.Any(c => Cell(row, c.Index).Length > 0);
        var place = new Place(file.Path, row.Line, at.Header.Label + 1);
        if (label.Length == 0 && string.IsNullOrEmpty(symbol))
        {
            if (hasFigures)
            {
                _rows++;
                problems.Error("cas.wiersz-bez-etykiety", "Wiersz ma liczby, a nie ma etykiety ani symbolu.", place, "Wpisz etykietę wiersza.");
            }
            return;
        }
        if (hasFigures) _rows++;
        if (FindTable(label, symbol, at, place) is not { } table) return;

        if (!_trails.TryGetValue(table.Key, out var trail)) _trails[table.Key] = trail = new();
        var match = _matcher.Match(table.Key, label, symbol, trail);
        _usedMapping.UnionWith(match.MappedBy);
        if (!hasFigures && match.Kind is LabelMatchKind.Unknown or LabelMatchKind.Ambiguous)
        {
            Heading(label, match, trail, place);
            return;
        }
        trail.Add(label, match);
        if (!match.IsFound)
        {
            Unmatched(label, symbol, match, table, place);
            return;
        }
        if (match.Kind == LabelMatchKind.BySymbol)
            problems.Information("cas.dopasowano-po-symbolu",
                $"Wiersz „{label}” dopasowano po symbolu {symbol} do „{match.Entries[0].Label}” ({match.Entries[0].Indicator.Code}).", place,
                "Jeśli to nie ten wskaźnik, " + MappingLines(label, null));

        var source = Source(table, at);
        var found = false;
        foreach (var column in at.Header.Columns)
            foreach (var entry in EntriesFor(match.Entries, column, at.Header, table))
            {
                usedColumns.Add(column.Index);
                found |= Observe(row, label, at, table, column, entry, source);
            }
        if (found && hasFigures) _usedRows++;
        if (!found && hasFigures && !match.Entries.Any(e => at.Header.Columns.Any(c => EntriesFor([e], c, at.Header, table).Any())))
            problems.Warning("cas.wiersz-bez-miary",
                $"Wiersz „{label}” ma w katalogu miary ({string.Join(", ", match.Entries.Select(e => e.Row.Measure ?? "bez miary").Distinct())}), których nie ma w nagłówku.",
                place, "Popraw nagłówek kolumny albo wpisz miarę w ocena.yaml: " + MappingKey(label, " [miara]") + ".");
    }

    private IEnumerable<LabelEntry> EntriesFor(ImmutableArray<LabelEntry> entries, CasColumn column, CasHeader header, CasTable table)
    {
        var exact = entries.Where(e => e.Row.Measure == (column.Measure ?? table.Measure)).ToList();
        if (exact.Count > 0) return exact;
        // A row without a measure stands in tables that show one thing only, or where its table says which.
        var isPlain = column.Measure is null || column.Measure == table.Measure
            || (table.Measure is null && header.Columns.All(c => c.Measure == column.Measure));
        return isPlain && (profile.HasYearColumns || header.Columns.Length == 1) ? entries.Where(e => e.Row.Measure is null) : [];
    }

    private bool Observe(DelimitedRow row, string label, TablePlace at, CasTable table, CasColumn column, LabelEntry entry, DataSource source)
    {
        var year = column.Year ?? at.Year;
        var text = Cell(row, column.Index);
        if (column.Forecast && text.Length == 0) return false;
        var place = new Place(file.Path, row.Line, column.Index + 1, column.Header);
        if (CellFigure.Read(text, entry.Indicator, profile.Signs, context.Settings.DotSeparatesThousands, place, problems) is not { } figure) return false;
        if (profile.Signs.TryGetValue(text, out var reason) && reason is null) _zeroSigns[text] = _zeroSigns.GetValueOrDefault(text) + 1;
        if (column.Forecast) figure = figure.With(FigureNotes.Forecast);

        var observation = new Observation(context.Unit, entry.Indicator.Code, year, figure,
            new CellOrigin(file.Path, row.Line, column.Header, column.Index + 1, source, text));
        if (_seen.TryAdd((table.Key, entry.Indicator.Code, year), (observation, label)))
        {
            _observations.Add(observation);
            return true;
        }
        var (first, firstLabel) = _seen[(table.Key, entry.Indicator.Code, year)];
        var firstCell = (CellOrigin)first.Origin;
        if (first.Figure == figure)
            problems.Information("cas.wiersz-powtorzony",
                string.Create(CultureInfo.InvariantCulture, $"„{label}” za {year} r. stoi drugi raz z tą samą wartością „{text}” (pierwszy raz w wierszu {firstCell.Line})."), place);
        else
            problems.Error("cas.wiersz-dwa-razy",
                string.Create(CultureInfo.InvariantCulture, $"„{entry.Label}” za {year} r. ma dwie wartości: „{firstCell.Text}” w wierszu {firstCell.Line} („{firstLabel}”) i „{text}” w wierszu {row.Line} („{label}”)."),
                place, "Usuń błędny wiersz; jeśli to dwa różne wskaźniki, " + MappingLines("wiersz nadrzędny > " + label, entry.Indicator));
        return true;
    }

    /// <summary>The table a row stands in. A section number alone is not trusted: the label must be known there, or in just one other table.</summary>
    private CasTable? FindTable(string label, string? symbol, TablePlace at, Place place)
    {
        if (at.Table is { } table) return table;
        var bySection = CasTables.OfSection(at.Section, profile);
        if (bySection is not null && Knows(bySection)) return bySection;
        var byLabel = profile.Tables.Where(t => t != bySection && Knows(t)).ToList();
        if (byLabel is [var only])
        {
            problems.Information("cas.inny-dzial", $"Wiersz „{label}” stoi w dziale „{at.Section}”, a według profilu należy do: {only.Name}; przyjęto dział z profilu.", place);
            return only;
        }
        if (bySection is not null) return bySection;
        problems.Warning("cas.nieznany-dzial", $"Nieznany dział „{at.Section}” wiersza „{label}”; znane działy: {KnownTables()}.", place,
            "Popraw numer działu albo podziel plik na działy i wpisz tabela w ocena.yaml (pliki).");
        return null;

        bool Knows(CasTable candidate) =>
            _matcher.Match(candidate.Key, label, null, _trails.GetValueOrDefault(candidate.Key) ?? new()).Kind
                is not LabelMatchKind.Unknown and not LabelMatchKind.MappedToUnknown
            || (label.Length == 0 && _matcher.Match(candidate.Key, label, symbol, new()).IsFound && candidate == bySection);
    }

    private void Heading(string label, LabelMatch match, LabelTrail trail, Place place)
    {
        var key = NormalisedLabel.Of(label);
        var isPartOf = label.Contains("w tym", StringComparison.OrdinalIgnoreCase) || label.Contains("z tego", StringComparison.OrdinalIgnoreCase);
        if (key.IsEmpty || label.StartsWith('*')) return;
        if (!isPartOf) trail.Add(label, match);
        problems.Information("cas.wiersz-bez-liczb", $"Wiersz „{label}” nie ma liczb i został pominięty.", place);
    }

    private void Unmatched(string label, string? symbol, LabelMatch match, CasTable table, Place place)
    {
        var row = $"Wiersz „{label}”" + (string.IsNullOrEmpty(symbol) ? "" : $" (symbol {symbol})");
        switch (match.Kind)
        {
            case LabelMatchKind.Skipped:
                problems.Information("cas.wiersz-pominiety",
                    $"{row} pominięto zgodnie z mapowaniem w ocena.yaml" + (match.Detail.Length > 0 ? $": {match.Detail}." : " (bez podanego powodu)."), place);
                break;
            case LabelMatchKind.MappedToUnknown:
                var codes = NearestLabels.Of(match.Detail, context.Catalogue.Indicators);
                problems.Error("cas.mapowanie-nieznany-wskaznik",
                    $"{row}: mapowanie w ocena.yaml wskazuje „{match.Detail}”, a takiego wskaźnika nie ma w katalogu.{Candidates(codes)}", place,
                    "Popraw kod w sekcji mapowanie.");
                break;
            case LabelMatchKind.Ambiguous:
                problems.Warning("cas.niejednoznaczny-wiersz",
                    $"{row} ({table.Name}) pasuje do kilku miejsc formularza albo stoi pod nieznanym wierszem; możliwe: "
                    + string.Join(", ", match.Entries.Select(e => $"„{(e.Row.Under is { } under ? under + " > " : "")}{e.Label}” ({e.Indicator.Code})")) + ".",
                    place, MappingLines(match.Entries[0].Row.Under is { } parent ? $"{parent} > {label}" : label, match.Entries[0].Indicator));
                break;
            default:
                var near = _matcher.Nearest(table.Key, label);
                problems.Warning("cas.nieznany-wiersz", $"{row} ({table.Name}) nie pasuje do żadnego wskaźnika katalogu.{Candidates(near)}",
                    place, MappingLines(label, near.FirstOrDefault()));
                break;
        }
    }

    private static string Candidates(ImmutableArray<Indicator> near) =>
        near.IsEmpty ? "" : " Najbliższe: " + string.Join(", ", near.Select(i => $"„{i.Label}” ({i.Code})")) + ".";

    private static string MappingLines(string label, Indicator? indicator) => "Dopisz " + MappingAdvice.For(label, indicator);

    private static string MappingKey(string label, string suffix) => MappingAdvice.Quoted(label + suffix);

    private int? FormYear(CasBlock block, CasPreamble preamble)
    {
        var given = context.Settings.Year;
        if (preamble.Year is { } said && given is { } set && said != set)
            return WrongYear(said, $"w ocena.yaml (pliki: rok) podano rok {set}");
        if (profile.HasYearColumns)
            return preamble.Year is { } form && given is null && form != context.Year ? WrongYear(form, $"ocena dotyczy roku {context.Year}")
                : given ?? preamble.Year ?? context.Year;

        var year = preamble.Year ?? given;
        if (year > context.Year) return WrongYear(year.Value, $"ocena dotyczy roku {context.Year}");
        if (year is null)
            problems.Error("cas.brak-roku", "Plik nie mówi, którego roku dotyczy.", new Place(file.Path, block.Header.Line),
                "Dopisz nad nagłówkiem wiersz „Rok: 2020” albo wpisz rok w ocena.yaml (pliki: rok).");
        else if (profile.Years is { } years && (year < years.From || year > years.To))
            problems.Warning("cas.inne-wydanie",
                string.Create(CultureInfo.InvariantCulture, $"Plik dotyczy {year} r., a profil „{profile.Key}” opisuje wydania z lat {years.From}–{years.To}; numery działów mogą znaczyć co innego."),
                preamble.YearPlace ?? new Place(file.Path), "Sprawdź, czy wiersze trafiły do właściwych działów, albo dodaj profil tego wydania.");
        return year;

        int? WrongYear(int seen, string expected)
        {
            problems.Error("cas.inny-rok", string.Create(CultureInfo.InvariantCulture, $"Plik dotyczy roku {seen}, a {expected}."),
                preamble.YearPlace ?? new Place(file.Path), "Popraw rok w pliku albo w ocena.yaml, albo usuń plik z folderu oceny.");
            return null;
        }
    }

    private bool TryTable(CasBlock block, CasPreamble preamble, int tables, CasHeader header, out CasTable? table)
    {
        table = preamble.Titles.Select(t => CasTables.Named(t, profile)).FirstOrDefault(t => t is not null);
        if (context.Settings.Table is { } key && (tables == 1 || table is null))
        {
            table = profile.Table(key);
            if (table is null) Unknown($"Nieznana tabela „{key}” w ocena.yaml (pliki: tabela).");
            return table is not null;
        }
        table ??= CasTables.Named(block.Header.Cells[header.Label], profile);
        // A header repeated inside a table, as at the top of a printed page, goes on with the same table.
        if (block.Preamble.IsEmpty) table ??= _lastTable;
        if (table is not null || header.Section is not null) return true;
        table = CasTables.Named(Path.GetFileNameWithoutExtension(file.Name), profile);
        if (table is null) Unknown("Nie wiadomo, która to tabela formularza.");
        return table is not null;

        void Unknown(string message) =>
            problems.Error("cas.nieznana-tabela", $"{message} Znane tabele: {KnownTables()}.", new Place(file.Path, block.Header.Line),
                "Nazwij tabelę w wierszu nad nagłówkiem (np. „Tabela 2”), w nazwie pliku (np. ozps-tabela-2.csv) albo w ocena.yaml (pliki: tabela).");
    }

    private string KnownTables() => string.Join(", ", profile.Tables.Select(t => t.Titles.IsEmpty ? t.Key : $"{t.Key} ({t.Name})"));

    private void NoHeader()
    {
        var labels = string.Join(", ", profile.LabelHeaders.Select(h => $"„{h.Text}”"));
        var suspect = file.Rows.FirstOrDefault(r => r.Cells.Count(c => !string.IsNullOrWhiteSpace(c)) >= 2) ?? file.Rows.FirstOrDefault();
        var cell = suspect?.Cells.Select((text, i) => (text, i)).FirstOrDefault(c => !string.IsNullOrWhiteSpace(c.text)) ?? default;
        problems.Error("cas.brak-naglowka",
            "Nie znaleziono wiersza nagłówka" + (cell.text is null ? "" : $"; w pierwszym wierszu tabeli stoi „{cell.text.Trim()}”") + $". Oczekiwano kolumny etykiet: {labels}.",
            new Place(file.Path, suspect?.Line, suspect is null ? null : cell.i + 1), "Popraw nagłówek albo wyeksportuj tabelę jeszcze raz.");
    }

    private DataSource Source(CasTable table, TablePlace at)
    {
        var source = new DataSource(profile.Kind, context.Settings.SourceName ?? $"{FormName(at.Year)}, {table.Name}", ExportDate(at.Preamble));
        if (!_sources.Contains(source)) _sources.Add(source);
        return source;
    }

    private DataSource? FileSource() => _sources switch
    {
        [] => null,
        [var only] => only,
        [var first, ..] => first with { Name = context.Settings.SourceName ?? FormName(_year) },
    };

    private NodaTime.LocalDate? ExportDate(CasPreamble preamble) =>
        context.Settings.ExportDate ?? preamble.ExportDate ?? ExportDates.FindInName(file.Name);

    private string FormName(int year) => profile.SourceName.Replace("{rok}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Cell(DelimitedRow row, int index) => index < row.Cells.Length ? row.Cells[index].Trim() : "";

    /// <summary>Where a row stands: its table's columns, year and preamble, and its section where the table is told by it.</summary>
    private sealed record TablePlace(CasHeader Header, int Year, CasPreamble Preamble, CasTable? Table, string Section);
}
