using System.Collections.Immutable;
using Assessment.Changes;
using Assessment.Language;
using Assessment.Tables;

namespace Assessment.Composition;

/// <summary>The rules on changes, trends and records as the notes print them.</summary>
internal static class ChangeRuleTexts
{
    private static readonly PluralForms Years = new("rok", "lata", "lat");

    /// <summary>The rules, one a paragraph; that of extrapolations only when the deck holds one.</summary>
    public static ImmutableArray<string> Of(ChangeRules rules, bool extrapolates) =>
    [
        $"O trendzie piszemy tylko wtedy, gdy są dane z co najmniej {rules.TrendYears}\u00A0lat, w tym czasie nie zmieniły się prawo ani definicja, "
            + $"a co najmniej {Percent(rules.TrendAgreement)} par lat wskazuje ten sam kierunek. W innych przypadkach podajemy tylko zmianę. "
            + "Wielkość trendu to mediana zmian rocznych między wszystkimi parami lat (metoda Theila–Sena).",
        $"O zwrocie piszemy tylko wtedy, gdy nie ma takiego trendu, a dane są z co najmniej {rules.TurningYears}\u00A0kolejnych lat, w których nie zmieniły się "
            + "prawo ani definicja: liczba zmieniała się najpierw w jedną stronę, a potem w drugą, za każdym razem o zmianę wartą uwagi, "
            + $"i w jedną z nich co najmniej {rules.TurningRun}\u00A0{Years.For(rules.TurningRun)} z rzędu. Między liczbami mniejszymi niż {SmallNumbers.Threshold} zwrotu nie ma.",
        $"Zmiana liczby osób lub rodzin jest warta uwagi od {PolishNumber.Text(rules.Count.Notable.Absolute)} i od {Percent(rules.Count.Notable.Relative)}, "
            + $"kwoty – od {Percent(rules.Amount.Notable.Relative)}, udziału – od {PolishNumber.Text(rules.Share.Notable.Absolute)}\u00A0p.p. "
            + $"Od liczb mniejszych niż {SmallNumbers.Threshold} nie liczymy procentu.",
        $"„Najwięcej” i „najmniej” piszemy, gdy liczba jest większa albo mniejsza niż we wszystkich pozostałych latach tabeli, a lat jest co najmniej {rules.RecordYears}.",
        .. extrapolates
            ?
            [
                "Ekstrapolacja przedłuża linię Theila–Sena na kolejne lata; nie jest prognozą ze źródeł ani planem. Zakres wyznaczają odchylenia "
                    + $"minionych lat od linii i różnice zmian rocznych (bez {Percent(rules.OutsideRange)} najmniejszych i {Percent(rules.OutsideRange)} największych), dlatego z każdym rokiem jest szerszy. "
                    + "Wartości nie spadają poniżej zera.",
            ]
            : ImmutableArray<string>.Empty,
    ];

    private static string Percent(decimal fraction) => PolishNumber.Percent(fraction * 100, 0);
}
