using Assessment.Changes;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Tables;

namespace Assessment.Composition;

/// <summary>The Polish words that the program itself puts on a page; everything else comes from data.</summary>
internal static class DeckTexts
{
    public const string NoData = "brak danych";
    public const string SmallBaseSign = "m.l.";
    public const string SmallBaseMeaning = "mała liczebność (poniżej 10), procentu się nie podaje";
    public const string NoChangeSign = "–";
    public const string NoChangeMeaning = "nie obliczono, bo brakuje danych albo procent liczyłoby się od zera, od liczby ujemnej lub od udziału";
    public const string OwnDashMeaning = "w tabeli ośrodka: zjawisko nie wystąpiło albo nie wpisano liczby";
    public const string Exported = "eksport";
    public const string DocumentTitle = "Ocena zasobów pomocy społecznej";
    public const string Indicator = "Wyszczególnienie";
    public const string TotalLabel = "Razem";
    public const string YearOnYear = "rok do roku";
    public const string Number = "liczba";
    public const string Percent = "%";
    public const string Dynamics = "dynamika";
    public const string DynamicsNote = "Dynamika: rok poprzedni = 100%.";
    public const string SmallCount = "mała liczebność";
    public const string NoFiguresYet = "Brak danych liczbowych w źródłach tej oceny.";
    public const string ElementColumn = "Element oceny";
    public const string BasisColumn = "Podstawa";
    public const string PresentColumn = "Dane w ocenie";
    public const string Present = "są";
    public const string SourceColumn = "Źródło";
    public const string FileColumn = "Plik";
    public const string ExportColumn = "Eksport";
    public const string RowsColumn = "Wiersze użyte / wczytane";
    public const string SourcesTitle = "Z czego powstała ocena";
    public const string SourcesSubtitle = "Pliki, z których pochodzą liczby; każda liczba ma swój plik, wiersz i kolumnę";
    public const string DefinitionsTitle = "Jak liczymy wskaźniki";
    public const string NotesTitle = "Uwagi do danych";
    public const string Change = "zmiana";
    public const string Points = "p.p.";
    public const string FlaggedYears = "Dane za ";
    public const string SignsTitle = "Znaki użyte w dokumencie";
    public const string NormColumn = "Norma i podstawa prawna";
    public const string NormFiguresColumn = "Dane";
    public const string VerdictColumn = "Ocena";
    public const string NoNorms = "Dane oceny nie pozwalają sprawdzić żadnej normy ustawowej.";
    public const string ChangesTitle = "Jak opisujemy zmiany";
    public const string LineValue = "wartość";
    public const string Range = "zakres";
    public const string UpperEnd = "górny koniec zakresu";
    public const string LowerEnd = "dolny koniec zakresu";
    public const string ExtrapolationWord = "ekstrapolacja";
    public const string ExtrapolationNote =
        "Ekstrapolacja metodą Theila–Sena, a nie prognoza ze źródeł. Jak powstają wartość i zakres, podano w ostatnim rozdziale.";
    public const string NoNotes = "Sprawdzenia nie wykazały rozbieżności w danych.";
    public const string MissingSummary = "Elementy oceny wymagane ustawą i informacja, czy są do nich dane";

    public const string Together = "razem";
    public const string LargestGroup = "Najliczniejsza grupa wieku";
    public const string NotStacked = "Tych liczb nie można dodawać do siebie, dlatego wykres pokazuje je obok siebie.";
    public const string NotMirrored = "Piramida wieku wymaga liczby kobiet i liczby mężczyzn w każdej grupie wieku, dlatego liczby pokazano obok siebie.";

    public static string StripColours(string reference, bool neighbours, bool neutral) =>
        $"Niebieski – korzystniej niż {reference}, pomarańczowy – mniej korzystnie, szary z obwódką – tak samo, biały – nie można porównać"
        + $"{(neutral ? ", turkusowy – żadna wartość nie jest lepsza ani gorsza" : "")}{(neighbours ? "; małe szare punkty – inne jednostki" : "")}. "
        + "Lepiej lub gorzej od innych nie znaczy dobrze lub źle.";

    public static string DefinitionSource(string source) => $"Źródło definicji: {source}.";

    public static string NotComputed(IEnumerable<string> parts) => $"Do obliczenia wskaźników brakuje danych: {string.Join("; ", parts)}.";

    public static string ZeroDenominator(IEnumerable<string> labels) => $"Nie obliczono, bo mianownik jest zerem: {string.Join("; ", labels)}.";

    public const string StripWithoutReference =
        "Duży punkt – jednostka oceny, biały, bo nie ma danych większej jednostki, z którą można by ją porównać; małe szare punkty – inne jednostki.";

    public const string StripWithoutJudgement = "Duży punkt – jednostka oceny, małe szare punkty – inne jednostki, kreski – większe jednostki. Żadna wartość nie jest tu lepsza ani gorsza.";

    public static string Neighbours(int count) => $"inne jednostki ({count})";

    public const string Zloty = "zł";
    public const string DefinitionColumn = "Jak jest liczony";
    public const string OwnDefinition = "wzór programu";
    public const string OwnDefinitions =
        "Jeśli nie podano innego źródła, definicja jest wzorem programu: urzędowych wzorów rozdziału 10 formularza OZPS nie ogłoszono.";

    public static string SourceKindName(SourceKind kind) => kind switch
    {
        SourceKind.Bdl => "GUS, Bank Danych Lokalnych",
        SourceKind.CasOzps => "CAS, formularz OZPS",
        SourceKind.Mrips03 => "CAS, sprawozdania MRiPS-03",
        SourceKind.LabourOffice => "urząd pracy",
        SourceKind.Released => "wydane wcześniej oceny",
        _ => "dane własne",
    };

    public static string Exports(string first, string last) => first == last ? $"eksport {first}" : $"eksporty od {first} do {last}";

    public static string SourceDetails => "wykaz plików w rozdziale „Źródła i objaśnienia”";

    public static string Source(string names, bool computed) =>
        (computed ? "Źródło: obliczenia własne na podstawie: " : "Źródło: ") + names.TrimEnd('.') + ".";

    public static string WithoutData(string years, IEnumerable<string> labels) =>
        $"Brak danych w źródłach za lata {years}: {string.Join("; ", labels)}.";

    public static string Reason(MissingReason reason) => reason switch
    {
        MissingReason.NotApplicable => "wypełnienie jest niemożliwe lub niecelowe",
        MissingReason.NotReported => "brak informacji lub brak informacji wiarygodnych",
        MissingReason.Confidential => "dane chronione",
        MissingReason.NotYetAvailable => "dane jeszcze niedostępne",
        MissingReason.NotComputable => "brak danych potrzebnych do obliczenia",
        _ => "brak danych w źródłach",
    };

    /// <summary>A missing figure in a sentence or a text alternative: what it lacks and why.</summary>
    public static string Missing(MissingReason reason) => reason switch
    {
        MissingReason.NotApplicable => NoData + " (wypełnienie jest niemożliwe lub niecelowe)",
        MissingReason.NotReported => NoData + " (źródło nie ma informacji lub nie ma wiarygodnych)",
        MissingReason.Confidential => NoData + " (liczba chroniona)",
        MissingReason.NotYetAvailable => NoData + " (jeszcze niedostępne)",
        MissingReason.NotComputable => NoData + " (nie ma z czego obliczyć)",
        MissingReason.ZeroMeansMissing => NoData + " (zero w źródle oznacza tu brak danych)",
        _ => NoData + " (nie podaje ich żadne źródło)",
    };

    public static string Explained(string sign, string meaning) => $"„{sign}” – {meaning}";

    public static string Of(int year) => $"z {year} r.";

    public static string DifferenceFormula(string from, string to) => $"wartość {to} − wartość {from}";

    public static string PercentFormula(string from, string to) => $"(wartość {to} − wartość {from}) ÷ wartość {from} × 100%";

    public static string DynamicsFormula(string from, string to) => $"wartość {to} ÷ wartość {from} × 100%";

    public const string PartsFormula = "suma wykazanych pozycji";
    public const string ShareFormula = "część ÷ suma części × 100%, zaokrąglone tak, aby udziały dawały razem 100%";

    public const string SumFormula = "suma części";

    public static string ShareOf(string part) => part + " – udział";

    public static string Flag(FigureNotes flag) => flag switch
    {
        FigureNotes.Preliminary => "dane wstępne",
        FigureNotes.Incomplete => "agregat może być niepełny",
        FigureNotes.MethodChanged => "zmiana metody liczenia",
        FigureNotes.LowPrecision => "niska precyzja",
        FigureNotes.WithCity => "powiat łącznie z miastem na prawach powiatu",
        FigureNotes.BelowUnit => "wartość mniejsza niż przyjęta jednostka",
        _ => "wartość odtworzona przez ośrodek z innych danych",
    };

    public static string FromRelease(string version) => $"wartość z wydanego dokumentu ({version}), bo pliki tej oceny już jej nie podają";

    public static string ForYear(int year) => $"za {year} rok";

    public static string Since(int year) => $"od {year} r.";

    public static string ChangeIn(int year) => $"zmiana w {year} r.";

    public static string Extrapolated(int year) => $"{ExtrapolationWord} {year}";

    public static string ExtrapolatedEnd(string indicator, int year, string end) => $"{indicator}, {year}{PolishNumber.Space}r.: {end}";

    public static string ExtrapolationFormula(int year) => $"linia Theila–Sena przedłużona na {year} r.";

    public static string Breaks(IEnumerable<StructuralBreak> breaks) =>
        "Ważne przy porównywaniu lat. " + string.Join(" ", breaks.Select(b => b.Basis.Length == 0 ? b.Sentence : $"{b.Sentence} Podstawa: {b.Basis}."));

    public static string TrendIn(Trend trend, int from, int to) =>
        $"{(trend.Direction == TrendDirection.Rising ? "Trend rosnący" : "Trend malejący")} w latach {PolishDate.Years(from, to)}";

    public static string TurnIn(int year) => $"Zwrot w {year} r.";

    /// <summary>What goes after „Zwrot w 2022 r.”: „: po wzroście do 352 osób spadek do 289 osób”.</summary>
    public static string Turn(TurningPoint turning, Indicator indicator)
    {
        var (at, to) = (Genitive(turning.At), Genitive(turning.To));
        return turning.Since == TrendDirection.Rising ? $": po spadku do {at} wzrost do {to}" : $": po wzroście do {at} spadek do {to}";

        string Genitive(Observation observation) => PolishNumber.WithUnit(observation.Figure.Number ?? 0, indicator, GrammaticalCase.Genitive);
    }

    public static string ASlope(string slope) => $": mediana zmian rocznych {slope}";

    public static string Record(SeriesRecord record, int to) =>
        $"{(record.IsHighest ? "Najwięcej" : "Najmniej")} w latach {PolishDate.Years(record.Since, to)}";

    public static string Forecast(int year) => $"prognoza {year}";

    public static string Place(string place, string date) => $"{place}, {date}";

    public static string Legal(string council) =>
        $"Przedkładana {council} na podstawie art. 16a ust. 4 ustawy z dnia 12 marca 2004 r. o pomocy społecznej";

    public static string Session(string date) => $"Sesja {date}";

    /// <summary>The slide's message: „Rodzin korzystających z pomocy było o 38 więcej niż rok wcześniej”.</summary>
    public static string? Message(Indicator indicator, YearOverYear? change)
    {
        if (indicator.Noun is not { } noun || change is not { } c || indicator.Domain.Kind != FigureKind.Count) return null;
        var subject = char.ToUpperInvariant(noun.Many[0]) + noun.Many[1..];
        var number = PolishNumber.Text(Math.Abs(c.Absolute), indicator.Domain.Decimals);
        return c.Absolute switch
        {
            > 0 => $"{subject} było o {number} więcej niż rok wcześniej",
            < 0 => $"{subject} było o {number} mniej niż rok wcześniej",
            _ => $"{subject} było tyle samo co rok wcześniej",
        };
    }

    public static string KindName(ChartKind kind) => kind switch
    {
        ChartKind.Donut => "Wykres pierścieniowy",
        ChartKind.ClusteredColumns => "Wykres kolumnowy",
        ChartKind.GroupedBars => "Wykres słupkowy poziomy",
        ChartKind.StackedColumns => "Wykres kolumnowy skumulowany",
        ChartKind.ShareBars => "Wykres słupkowy udziałów",
        ChartKind.Slope => "Wykres nachylenia",
        ChartKind.Dumbbell => "Wykres hantlowy",
        ChartKind.Pyramid => "Piramida wieku",
        ChartKind.Strip => "Wykres punktowy",
        _ => "Wykres liniowy",
    };

    /// <summary>The tiny line of a key figure in words: „2018 r. – 426, 2019 r. – 401, 2020 r. – 439”.</summary>
    public static string LineOfYears(IEnumerable<(int Year, string Figure)> years) => string.Join(", ", years.Select(y => $"{y.Year} r. – {y.Figure}"));

    public static string RecommendationsTitle(int year) => $"Rekomendacje do planowania budżetu na {year} rok";

    public const string OwnRecommendationsTitle = "Kierunki działań ośrodka";

    public static string RecommendationsSubtitle => "Ocena wraz z rekomendacjami jest podstawą planowania budżetu na rok następny (art. 16a ust. 4)";

    public static string MissingTitle(int missing) => missing switch
    {
        0 => "Ocena obejmuje wszystkie elementy wymagane ustawą",
        1 => "Do jednego elementu oceny nie ma danych liczbowych",
        _ => $"Do {PolishNumberWords.Genitive(missing)} elementów oceny nie ma danych liczbowych",
    };

    public static string MissingSubtitle(int year) => $"Zakres oceny według art. 16a ust. 2 i 3 ustawy o pomocy społecznej, dane za {year} rok";
}
