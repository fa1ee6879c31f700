using System.Collections.Frozen;
using System.Globalization;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Cas;
using Assessment.Sources.Delimited;
using Assessment.Sources.Matching;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Sources.Own;

/// <summary>One reading of one file in the long format.</summary>
internal sealed class OwnFileReading(DelimitedFile file, OwnContext context, ProblemList problems)
{
    private static readonly FrozenDictionary<string, MissingReason?> Signs = new Dictionary<string, MissingReason?>
    {
        [""] = MissingReason.NotInSource,
        ["-"] = MissingReason.NotInSource,
        ["–"] = MissingReason.NotInSource,
        ["."] = MissingReason.NotReported,
        ["b.d."] = MissingReason.NotReported,
        ["x"] = MissingReason.NotApplicable,
        ["#"] = MissingReason.Confidential,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly OwnIndicators _indicators = new(context.Catalogue, context.Mapping);
    private readonly Dictionary<(TerritorialCode Unit, IndicatorCode Indicator, int Year), Observation> _seen = [];
    private readonly List<Observation> _observations = [];
    private readonly HashSet<string> _usedMapping = new(StringComparer.Ordinal);

    /// <summary>Reads the file.</summary>
    public SourceReading Read()
    {
        var rows = file.Rows.Where(r => !Comments.IsComment(r)).ToList();
        if (rows.Count == 0)
        {
            problems.Error("wlasne.pusty-plik", "Plik nie ma żadnego wiersza; oczekiwano nagłówka „wskaznik;rok;wartosc” i wierszy z danymi.", new Place(file.Path),
                "Uzupełnij plik albo usuń go z folderu oceny.");
            return Result(0, 0);
        }
        if (OwnColumns.Read(file, rows[0], problems) is not { } columns) return Result(rows.Count - 1, 0);
        if (rows.Count == 1)
            problems.Error("wlasne.sam-naglowek", "Pod nagłówkiem nie ma żadnego wiersza.", new Place(file.Path, rows[0].Line),
                "Uzupełnij dane albo usuń plik z folderu oceny.");
        var used = rows.Skip(1).Count(row => ReadRow(row, rows[0], columns));
        return Result(rows.Count - 1, used);
    }

    private SourceReading Result(int rows, int used) =>
        new(new(file.Path, file.Size, file.Sha256, file.Encoding, file.Delimiter, rows, used,
            _observations is [var first, ..] && _observations.TrueForAll(o => SourceOf(o) == SourceOf(first)) ? SourceOf(first) : OwnSource.Of(file, context.Settings)),
            [.. _observations])
        { UsedMapping = [.. _usedMapping] };

    private static DataSource SourceOf(Observation observation) => ((CellOrigin)observation.Origin).Source;

    private bool ReadRow(DelimitedRow row, DelimitedRow header, OwnColumns columns)
    {
        if (row.Cells.Skip(header.Cells.Length).Any(c => !string.IsNullOrWhiteSpace(c)))
        {
            problems.Error("wlasne.nadmiarowe-komorki",
                string.Create(CultureInfo.InvariantCulture, $"Wiersz ma {row.Cells.Length} komórek, a nagłówek {header.Cells.Length}."),
                new Place(file.Path, row.Line, header.Cells.Length + 1), "Tekst z separatorem w środku ujmij w cudzysłów.");
            return false;
        }
        // Each check reports its own problem, so that one reading shows all that is wrong with a row.
        var indicator = Indicator(row, header, columns);
        var year = Year(row, header, columns);
        var unit = Unit(row, header, columns);
        if (indicator is null || year is null || unit is null) return false;
        if (!UnitOfMeasureFits(row, header, columns, indicator)) return false;

        var place = At(row, header, columns.Value);
        var text = Cell(row, columns.Value);
        if (CellFigure.Read(text, indicator, Signs, context.Settings.DotSeparatesThousands, place, problems) is not { } figure) return false;
        if (year > context.Year) figure = figure.With(FigureNotes.Forecast);
        if (NormalisedLabel.Of(Cell(row, columns.Remarks)).Text.Contains("odtworzon", StringComparison.Ordinal)) figure = figure.With(FigureNotes.Reconstructed);

        var source = OwnSource.Of(file, context.Settings, Cell(row, columns.Source) is { Length: > 0 } name ? name : null, Date(row, header, columns));
        var observation = new Observation(unit.Value, indicator.Code, year.Value, figure,
            new CellOrigin(file.Path, row.Line, header.Cells[columns.Value].Trim(), columns.Value + 1, source, text));
        if (_seen.TryAdd((unit.Value, indicator.Code, year.Value), observation))
        {
            _observations.Add(observation);
            return true;
        }
        var first = _seen[(unit.Value, indicator.Code, year.Value)];
        var firstCell = (CellOrigin)first.Origin;
        if (first.Figure.Number == figure.Number && first.Figure.Missing == figure.Missing)
            problems.Information("wlasne.wiersz-powtorzony", string.Create(CultureInfo.InvariantCulture,
                $"„{indicator.Label}” za {year} r. stoi drugi raz z tą samą wartością „{text}” (pierwszy raz w wierszu {firstCell.Line})."), place);
        else
            problems.Error("wlasne.wiersz-dwa-razy", string.Create(CultureInfo.InvariantCulture,
                $"„{indicator.Label}” za {year} r. ma dwie wartości: „{firstCell.Text}” w wierszu {firstCell.Line} i „{text}” w wierszu {row.Line}."),
                place, "Usuń błędny wiersz.");
        return true;
    }

    private Indicator? Indicator(DelimitedRow row, DelimitedRow header, OwnColumns columns)
    {
        var place = At(row, header, columns.Indicator);
        var text = Cell(row, columns.Indicator);
        if (text.Length == 0)
        {
            problems.Error("wlasne.brak-wskaznika", "Wiersz nie nazywa wskaźnika.", place, "Wpisz kod albo nazwę wskaźnika z katalogu.");
            return null;
        }
        var found = _indicators.Find(text);
        _usedMapping.UnionWith(found.MappedBy);
        if (found.SkipReason is { } reason)
        {
            problems.Information("wlasne.wiersz-pominiety",
                $"Wiersz „{text}” pominięto zgodnie z mapowaniem w ocena.yaml" + (reason.Length > 0 ? $": {reason}." : " (bez podanego powodu)."), place);
            return null;
        }
        if (found.Candidates is [var whole]) return Part(row, header, columns, whole);
        if (found.Candidates.Length > 1)
        {
            problems.Warning("wlasne.niejednoznaczny-wskaznik",
                $"„{text}” to nazwa kilku wskaźników: {string.Join(", ", found.Candidates.Select(i => $"{i.Code} ({i.Label})"))}.", place, "Wpisz kod zamiast nazwy.");
            return null;
        }
        var near = NearestLabels.Of(text, context.Catalogue.Indicators);
        problems.Warning("wlasne.nieznany-wskaznik",
            $"Nieznany wskaźnik „{text}”." + (near.IsEmpty ? "" : " Najbliższe: " + string.Join(", ", near.Select(i => $"{i.Code} („{i.Label}”)")) + "."),
            place, "Wpisz kod z katalogu albo dopisz " + MappingAdvice.For(text, near.FirstOrDefault()));
        return null;
    }

    private Indicator? Part(DelimitedRow row, DelimitedRow header, OwnColumns columns, Indicator whole)
    {
        var code = whole.Code.Value;
        foreach (var column in columns.Breakdown)
        {
            var value = Cell(row, column);
            if (value.Length == 0 || NormalisedLabel.Of(value).Text is "ogolem" or "razem") continue;
            code += "." + OwnIndicators.Slug(value);
            if (context.Catalogue.TryGet(new(code), out _)) continue;
            problems.Warning("wlasne.nieznany-podzial",
                $"Katalog nie ma części „{value}” wskaźnika „{whole.Label}” (kod {code}).", At(row, header, column),
                "Znane części: " + (context.Catalogue.PartsOf(whole.Code).Select(p => p.Code.Value).ToList() is { Count: > 0 } parts ? string.Join(", ", parts) : "brak")
                + ". Wpisz kod części w kolumnie „wskaznik” albo dodaj wskaźnik w ocena.yaml.");
            return null;
        }
        return context.Catalogue[new(code)];
    }

    private int? Year(DelimitedRow row, DelimitedRow header, OwnColumns columns)
    {
        var text = Cell(row, columns.Year);
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1950 and <= 2100) return year;
        problems.Error("wlasne.zly-rok", $"„{text}” nie jest rokiem; oczekiwano czterech cyfr, np. {context.Year}.", At(row, header, columns.Year), "Popraw rok.");
        return null;
    }

    private TerritorialCode? Unit(DelimitedRow row, DelimitedRow header, OwnColumns columns)
    {
        var text = Cell(row, columns.Territory);
        if (text.Length == 0) return context.Unit;
        var place = At(row, header, columns.Territory ?? 0);
        if (!TerritorialCode.TryParse(text, out var code))
        {
            problems.Error("wlasne.zly-teryt", $"„{text}” nie jest kodem TERYT; oczekiwano 7 cyfr.", place,
                text.Length == 6 ? $"Arkusz mógł zgubić zero na początku: może to 0{text}?" : "Popraw kod.");
            return null;
        }
        if (code == context.Unit || context.ComparisonUnits.Contains(code)) return code;
        problems.Warning("wlasne.inna-jednostka", $"Jednostka {code} nie jest ocenianą jednostką ani jednostką porównania; wiersz pominięto.", place,
            "Dodaj jednostkę do porównania w ocena.yaml albo usuń wiersz.");
        return null;
    }

    private bool UnitOfMeasureFits(DelimitedRow row, DelimitedRow header, OwnColumns columns, Indicator indicator)
    {
        var text = Cell(row, columns.Unit);
        if (text.Length == 0) return true;
        var unit = indicator.Unit;
        string?[] fitting = indicator.Domain.Kind switch
        {
            FigureKind.Amount => ["zł", "złoty", "złote", "złotych", "PLN"],
            FigureKind.Share => ["%", "procent", "proc."],
            _ => [unit.One, unit.Few, unit.Many, unit.Fraction, "liczba", "szt."],
        };
        if (fitting.Any(f => f is not null && Same(f, text))) return true;
        var isScaled = indicator.Domain.Kind == FigureKind.Amount;
        if (isScaled || text.Contains("tys", StringComparison.OrdinalIgnoreCase) || text.Contains("mln", StringComparison.OrdinalIgnoreCase))
        {
            problems.Error("wlasne.inna-jednostka-miary", $"Jednostka miary „{text}” nie jest jednostką wskaźnika „{indicator.Label}”; oczekiwano „{fitting[0]}”.",
                At(row, header, columns.Unit ?? 0), "Przelicz wartość na jednostkę wskaźnika.");
            return false;
        }
        problems.Warning("wlasne.nieznana-jednostka-miary", $"Jednostka miary „{text}” różni się od jednostki wskaźnika „{indicator.Label}”: „{unit.Many}”.",
            At(row, header, columns.Unit ?? 0), "Sprawdź, czy to ten wskaźnik.");
        return true;

        static bool Same(string left, string right) =>
            NormalisedLabel.Of(left) is { IsEmpty: false } key ? key == NormalisedLabel.Of(right) : left == right;
    }

    private LocalDate? Date(DelimitedRow row, DelimitedRow header, OwnColumns columns)
    {
        var text = Cell(row, columns.Date);
        if (text.Length == 0) return null;
        if (ExportDates.Find(text) is { } date) return date;
        problems.Warning("wlasne.zla-data", $"Nie odczytano daty „{text}”; oczekiwano np. 22.03.2021 albo 2021-03-22.", At(row, header, columns.Date ?? 0), "Popraw datę.");
        return null;
    }

    private Place At(DelimitedRow row, DelimitedRow header, int column) => new(file.Path, row.Line, column + 1, header.Cells[column].Trim());

    private static string Cell(DelimitedRow row, int? column) => column is { } index && index < row.Cells.Length ? row.Cells[index].Trim() : "";
}
