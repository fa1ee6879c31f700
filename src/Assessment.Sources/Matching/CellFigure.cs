using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Sources.Numbers;

namespace Assessment.Sources.Matching;

/// <summary>Reads a cell as an indicator's figure.</summary>
internal static class CellFigure
{
    /// <summary>The figure of a cell; <c>null</c> when the cell is wrong, which is then a problem.</summary>
    /// <param name="text">The cell without outer blanks.</param>
    /// <param name="indicator">The indicator, whose domain decides which numbers are right.</param>
    /// <param name="signs">Signs for missing figures; <c>null</c> for one that is a zero; the empty text for a blank.</param>
    /// <param name="dotSeparatesThousands">What the case says about dots.</param>
    /// <param name="place">Where the cell stands.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static Figure? Read(
        string text, Indicator indicator, IReadOnlyDictionary<string, MissingReason?> signs, bool? dotSeparatesThousands, Place place, ProblemList problems)
    {
        if (signs.TryGetValue(text, out var reason)) return reason is { } missing ? Figure.None(missing) : Figure.Of(0);
        var suffixes = indicator.Domain.Kind switch
        {
            FigureKind.Share => NumberSuffixes.Percent,
            FigureKind.Amount => NumberSuffixes.Zloty,
            _ => NumberSuffixes.None,
        };
        var reading = PolishNumberParser.Parse(text, indicator.Domain, dotSeparatesThousands, suffixes);
        switch (reading.Kind)
        {
            case NumberReadingKind.Number:
                if (indicator.Domain.Kind == FigureKind.Share) DoubtShare(text, reading.Value, indicator, place, problems);
                return Figure.Of(reading.Value);
            case NumberReadingKind.Blank:
                return Figure.None(MissingReason.NotInSource);
            case NumberReadingKind.Ambiguous:
                problems.Error("liczba.niejednoznaczna", $"„{text}”: {reading.Fault}.", place,
                    text.Contains(',', StringComparison.Ordinal)
                        ? "Zapisz liczbę bez separatora tysięcy; jeśli przecinek oddziela części dziesiętne, wpisz w ocena.yaml (pliki) „kropka: tysiace”."
                        : "Wpisz w ocena.yaml (pliki) „kropka: tysiace” albo „kropka: dziesietna”, albo zapisz liczbę z przecinkiem.");
                return null;
            default:
                var (id, fault) = reading.Kind switch
                {
                    NumberReadingKind.Negative => ("liczba.ujemna", reading.Fault),
                    NumberReadingKind.Fractional => ("liczba.ulamkowa", reading.Fault),
                    _ when text.Count(c => c == ',') > 1 => ("liczba.dwa-przecinki", "liczba ma więcej niż jeden przecinek"),
                    _ => ("liczba.to-nie-liczba", reading.Fault),
                };
                problems.Error(id, $"„{text}”: {fault}; oczekiwano wartości wskaźnika „{indicator.Label}” ({indicator.Code}).", place,
                    "Popraw wartość w pliku; brak danych zapisz kropką.");
                return null;
        }
    }

    /// <summary>Warns of a share that is more than the whole, and of one that looks like a fraction of 1 (a spreadsheet's percent cell).</summary>
    private static void DoubtShare(string text, decimal value, Indicator indicator, Place place, ProblemList problems)
    {
        if (value > 100)
            problems.Warning("liczba.ponad-100-procent", $"„{text}”: odsetek „{indicator.Label}” ({indicator.Code}) jest większy niż 100%.", place,
                "Sprawdź, czy w liczbie nie zgubił się przecinek.");
        else if (value is > 0 and < 1 && decimal.Round(value, 2) != value)
            problems.Warning("liczba.ulamek-zamiast-procentu",
                $"„{text}”: odsetek „{indicator.Label}” ({indicator.Code}) wygląda jak ułamek; w procentach byłoby to {PolishNumber.Percent(value * 100, 2)}.", place,
                "Odsetki zapisuje się w procentach, np. 51,37.");
    }
}
