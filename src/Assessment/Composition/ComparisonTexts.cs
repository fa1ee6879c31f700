using System.Collections.Immutable;
using System.Globalization;
using Assessment.Comparisons;
using Assessment.Language;
using Assessment.Territory;

namespace Assessment.Composition;

/// <summary>The Polish words of the comparison slides.</summary>
internal static class ComparisonTexts
{
    public const string Value = "wartość";
    public const string Difference = "różnica";
    public const string Group = "grupa porównawcza";
    public const string Median = "mediana";
    public const string Place = "miejsce";
    public const string Quartile = "ćwiartka";
    public const string NoGroup = "Grupy porównawczej nie zadeklarowano, dlatego nie podano miejsca ani ćwiartki.";
    public const string NotMade = "Grupy porównawczej nie udało się utworzyć, dlatego nie podano miejsca ani ćwiartki.";
    public const string DifferenceFormula = "wartość jednostki oceny − wartość porównywana";
    public const string MedianFormula = "środkowa z uszeregowanych wartości grupy porównawczej i jednostki oceny; wartości grupy są na wykresie punktowym";
    public const string PlaceFormula = "miejsce wśród wartości grupy porównawczej i jednostki oceny; wartości grupy są na wykresie punktowym";
    public const string Ranked = "liczba uszeregowanych jednostek";
    public const string RankedFormula = "jednostki grupy porównawczej z danymi i jednostka oceny; ich wartości są na wykresie punktowym";
    public const string MembersName = "Liczba gmin grupy porównawczej";
    public const string MembersFormula = "gminy tego samego rodzaju, których liczba mieszkańców leży w podanych granicach";
    public const string SmallestMember = "Najmniejsza liczba mieszkańców w grupie porównawczej";
    public const string LargestMember = "Największa liczba mieszkańców w grupie porównawczej";
    public const string NeighboursName = "liczba jednostek z danymi";
    public const string JudgedFormula = "porównanie wartości jednostki oceny z wartością większej jednostki";
    public const string GroupTitle = "Z kim porównano";

    public const string PlaceRule =
        "Miejsce 1 ma wartość najkorzystniejsza, a tam, gdzie żadna nie jest lepsza ani gorsza – najwyższa; równe wartości mają to samo miejsce. "
        + "Ćwiartka 1 to pierwsza czwarta część miejsc. Zasadę doboru grupy i jej listę podano w ostatnim rozdziale.";

    public const string SourceRule = "Wszystkie jednostki porównano według danych GUS z tego samego roku i tej samej definicji.";
    public const string DifferenceRule = "Różnica to wartość jednostki oceny minus wartość porównywana.";

    private static readonly PluralForms Indicators = new("wskaźnik", "wskaźniki", "wskaźników", "wskaźnika");
    private static readonly PluralForms Better = new("korzystniejszy", "korzystniejsze", "korzystniejszych", "korzystniejszego");
    private static readonly PluralForms Worse = new("mniej korzystny", "mniej korzystne", "mniej korzystnych", "mniej korzystnego");
    private static readonly PluralForms Same = new("taki sam", "takie same", "takich samych", "takiego samego");

    /// <summary>
    /// „Na tle powiatu: 2 wskaźniki korzystniejsze; na tle województwa i kraju: 1 korzystniejszy, 1 mniej korzystny”: the larger units that
    /// say the same, together. <c>null</c> when nothing can be judged against the nearest one.
    /// </summary>
    public static string? Message(ImmutableArray<Comparison> comparisons)
    {
        if (!comparisons.Any(c => c.AgainstNearest is not null)) return null;
        var larger = comparisons[0].Larger;
        var groups = Enumerable.Range(0, larger.Length)
            .Select(i => (Level: LevelGenitive(larger[i].Unit.Code.Kind), Judgements: Judgements(comparisons, i)))
            .Where(l => l.Judgements.Length > 0)
            .GroupBy(l => string.Join(", ", l.Judgements.Select(j => j.Text)))
            .Select((g, i) => $"{(i == 0 ? "Na" : "na")} tle {PolishList.And([.. g.Select(l => l.Level)])}: "
                + (i == 0 ? g.First().Judgements[0].WithNoun + string.Concat(g.First().Judgements.Skip(1).Select(j => ", " + j.Text)) : g.Key));
        return string.Join("; ", groups);
    }

    /// <summary>What a count of better (1), worse (−1) or equal (0) figures is called.</summary>
    public static string JudgedName(int sign, TerritorialUnit larger) => $"Liczba wskaźników ({(sign > 0 ? Better : sign < 0 ? Worse : Same).Many}), na tle: {larger.Name}";

    /// <summary>How an end of the band of sizes is computed.</summary>
    public static string BoundFormula(decimal times) => $"liczba mieszkańców jednostki oceny × {PolishNumber.Text(times, 2)}";

    private static (string Text, string WithNoun)[] Judgements(ImmutableArray<Comparison> comparisons, int larger) =>
    [
        .. new[] { (Sign: 1, Forms: Better), (Sign: -1, Forms: Worse), (Sign: 0, Forms: Same) }
            .Select(p => (Count: comparisons.Count(c => c.Against(larger) == p.Sign), p.Forms))
            .Where(p => p.Count > 0)
            .Select(p => (Numbered(p.Count, p.Forms.For(p.Count)), Numbered(p.Count, $"{Indicators.For(p.Count)} {p.Forms.For(p.Count)}"))),
    ];

    private static string Numbered(int count, string words) => string.Create(CultureInfo.InvariantCulture, $"{count}{PolishNumber.Space}{words}");

    /// <summary>Title of the slide with the values.</summary>
    public static string TableTitle(bool hasGroup, int year) =>
        hasGroup ? $"Różnice i miejsce w grupie porównawczej w {year} r." : $"Różnice wobec większych jednostek w {year} r.";

    /// <summary>What the strips hold, under the title.</summary>
    public static string Subtitle(string unit, CaseComparisons comparisons, int year) =>
        comparisons.Group is { } group
            ? $"{Capitalised(unit)}, {PolishNumber.Text(group.Members.Length)} {KindForms(group.Kind).For(group.Members.Length)} o podobnej liczbie mieszkańców i większe jednostki; dane GUS za {year} r."
            : $"{Capitalised(unit)} i większe jednostki; dane GUS za {year} r.";

    /// <summary>The rule of the peer group.</summary>
    public static string Rule(PeerGroup group) =>
        $"Grupa porównawcza: {PolishNumber.Text(group.Members.Length)} {KindForms(group.Kind).For(group.Members.Length)}, w których mieszka od {PolishNumber.Text(decimal.Ceiling(group.Smallest))} "
        + $"do {PolishNumber.Text(decimal.Floor(group.Largest))} osób, czyli {PolishNumber.Text(group.Rule.From, 2)}–{PolishNumber.Text(group.Rule.To, 2)} liczby mieszkańców jednostki oceny "
        + $"({PolishNumber.Text(group.Own.Figure.Number ?? 0)}; stan na 31 grudnia {group.Year} r.).";

    /// <summary>Members that lack a figure, by the indicators that they lack.</summary>
    public static string? Missing(ImmutableArray<Comparison> comparisons)
    {
        var groups = comparisons.Where(c => !c.MissingPeers.IsEmpty)
            .GroupBy(c => string.Join(", ", c.MissingPeers.Select(u => u.Name)), c => c.Indicator.ShortLabel)
            .Select(g => $"{g.Key} ({string.Join(", ", g)})")
            .ToArray();
        return groups.Length == 0 ? null : $"Nie uszeregowano, bo brakuje danych za {comparisons[0].Year} r.: {string.Join("; ", groups)}.";
    }

    /// <summary>Larger units of the case for which the files hold nothing to compare.</summary>
    public static string NotCompared(string[] units, int year) => $"Nie porównano, bo w plikach z BDL brakuje danych za {year} r.: {string.Join("; ", units)}.";

    /// <summary>An own figure that other slides print from another source.</summary>
    public static string Elsewhere(string label, string compared, string elsewhere) =>
        $"{label}: w porównaniu {compared} (dane GUS), w innych rozdziałach {elsewhere} (dane ośrodka).";

    /// <summary>The places of a standing: <c>4 z 17</c>.</summary>
    public static string PlaceOf(Standing standing) => string.Create(CultureInfo.InvariantCulture, $"{standing.Place} z {standing.Units}");

    /// <summary>The level of a larger unit as a tick of a strip names it.</summary>
    public static string Level(UnitKind kind) => kind switch
    {
        UnitKind.County => "powiat",
        UnitKind.Voivodeship => "województwo",
        UnitKind.Country => "kraj",
        _ => "",
    };

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string LevelGenitive(UnitKind kind) => kind switch
    {
        UnitKind.County => "powiatu",
        UnitKind.Voivodeship => "województwa",
        UnitKind.Country => "kraju",
        _ => "jednostki porównywanej",
    };

    private static PluralForms KindForms(UnitKind kind) => kind switch
    {
        UnitKind.UrbanGmina => new("gmina miejska", "gminy miejskie", "gmin miejskich"),
        UnitKind.RuralGmina => new("gmina wiejska", "gminy wiejskie", "gmin wiejskich"),
        UnitKind.MixedGmina => new("gmina miejsko-wiejska", "gminy miejsko-wiejskie", "gmin miejsko-wiejskich"),
        UnitKind.County => new("powiat", "powiaty", "powiatów"),
        UnitKind.Voivodeship => new("województwo", "województwa", "województw"),
        _ => new("jednostka", "jednostki", "jednostek"),
    };
}
