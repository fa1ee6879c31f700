using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Sources.Tests.Matching;

/// <summary>A small catalogue with the traps of the real one: parts of one name under two parents, aliases, measures, amounts and balances.</summary>
internal static class SampleCatalogue
{
    private static readonly PluralForms Families = new("rodzina", "rodziny", "rodzin");
    private static readonly PluralForms Persons = new("osoba", "osoby", "osób");
    private static readonly PluralForms Zloty = new("złoty", "złote", "złotych", "złotego");
    private const string Helplessness = "Bezradność w sprawach opiekuńczo-wychowawczych i prowadzenia gospodarstwa domowego";

    public static Catalogue All { get; } = new(
    [
        Count("ludnosc", "Liczba mieszkańców ogółem", Persons, [Ozps("2", symbol: "1")], "Mieszkańcy ogółem"),
        Count("ludnosc.kobiety", "Kobiety ogółem", Persons, [Ozps("2", symbol: "2")]) with { Parent = new("ludnosc") },
        Count("ludnosc.kobiety.0-17", "Kobiety w wieku 0–17 lat", Persons, [Ozps("2", "w wieku 0–17", "3", under: "Kobiety ogółem")]),
        Count("ludnosc.mezczyzni", "Mężczyźni ogółem", Persons, [Ozps("2", symbol: "6")]) with { Parent = new("ludnosc") },
        Count("ludnosc.mezczyzni.0-17", "Mężczyźni w wieku 0–17 lat", Persons, [Ozps("2", "w wieku 0–17", "7", under: "Mężczyźni ogółem")]),
        Count("bezrobotni", "Bezrobotni ogółem", Persons, [Ozps("2", symbol: "10")]),
        Count("bezrobotni.kobiety", "Bezrobotne kobiety", Persons, []) with { Parent = new("bezrobotni") },
        Count("pomoc.rodziny", "Rodziny korzystające z pomocy", Families, [Ozps("3"), Mrips("2", "Świadczenia ogółem", "rodziny")]),
        Count("powody.ubostwo", "Ubóstwo", Families, [Ozps("3.powody"), Mrips("3", null, "rodziny")]),
        Count("powody.ubostwo.osoby", "Ubóstwo – osoby w rodzinach", Persons, [Mrips("3", "Ubóstwo", "osoby-w-rodzinach")]),
        Count("powody.macierzynstwo", "Potrzeba ochrony macierzyństwa", Families, [Ozps("3.powody"), Mrips("3", null, "rodziny")], "Ochrona macierzyństwa"),
        Count("powody.macierzynstwo.osoby", "Macierzyństwo – osoby", Persons, [Mrips("3", "Potrzeba ochrony macierzyństwa", "osoby-w-rodzinach")]),
        Count("powody.wielodzietnosc", "Wielodzietność", Families, [Ozps("3.powody", under: "Potrzeba ochrony macierzyństwa")]),
        Count("powody.choroba", "Długotrwała lub ciężka choroba", Families, [Ozps("3.powody")], "Długotrwała choroba"),
        Count("powody.bezradnosc", Helplessness, Families, [Ozps("3.powody")]),
        Count("powody.niepelne", "Rodziny niepełne", Families, [Ozps("3.powody", under: Helplessness)]),
        Count("typy.niepelne", "Rodziny niepełne ogółem", Families, [Mrips("4", "Rodziny niepełne", "rodziny")]),
        Count("okresowy.osoby", "Zasiłek okresowy – osoby", Persons, [Mrips("1B", "Zasiłki okresowe", "osoby")]),
        Count("okresowy.swiadczenia", "Zasiłek okresowy – świadczenia", Persons, [Mrips("1B", "Zasiłki okresowe", "swiadczenia")]),
        Count("okresowy.kwota", "Zasiłek okresowy – kwota", Zloty, [Mrips("1B", "Zasiłki okresowe", "kwota")]) with { Domain = new(FigureKind.Amount, 2) },
        Count("okresowy.rodziny", "Zasiłek okresowy – rodziny", Families, [Mrips("1B", "Zasiłki okresowe", "rodziny")]),
        Count("okresowy.w-rodzinach", "Zasiłek okresowy – osoby w rodzinach", Persons, [Mrips("1B", "Zasiłki okresowe", "osoby-w-rodzinach")]),
        Count("naklady", "Wydatki na pomoc społeczną", Zloty, [Ozps("7")]) with { Domain = new(FigureKind.Amount, 2) },
        Count("saldo", "Saldo migracji", Persons, [Ozps("2")]) with { Domain = new(FigureKind.Count, 0, MayBeNegative: true) },
        Count("udzial", "Udział kobiet", new("%", "%", "%"), []) with { Domain = new(FigureKind.Share, 2) },
    ], []);

    public static ImmutableDictionary<string, string> NoMapping => ImmutableDictionary<string, string>.Empty;

    public static CasRow Ozps(string table, string? label = null, string? symbol = null, string? under = null) =>
        new("ozps", table, label, symbol, null, under);

    private static CasRow Mrips(string table, string? label, string measure) => new("mrips-03", table, label, null, measure);

    private static Indicator Count(string code, string label, PluralForms unit, CasRow[] cas, params string[] aliases) => new()
    {
        Code = new(code),
        Label = label,
        Aliases = [.. aliases],
        Unit = unit,
        Chapter = "2",
        Domain = new(FigureKind.Count, 0),
        Cas = [.. cas],
    };
}
