using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using NodaTime;
using SkiaSharp;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>A deck with every kind of block, after the patterns the design follows.</summary>
internal static class SampleDeck
{
    public static Deck Whole => Of(
        Contents, Divider, KeyFigures, ChartWithReading, Reasons, LongTable, WideTable, ForecastTable, GroupedHeader, Recommendations, Narrative, Pictures, LongTitle, Nested, LongText);

    public static Deck Of(params ReadOnlySpan<Slide> slides) => new(
        new DeckMetadata(
            "Ocena zasobów pomocy społecznej za 2020 rok – gmina Zielonki",
            "Gminny Ośrodek Pomocy Społecznej w Zielonkach",
            "Ocena zasobów pomocy społecznej, art. 16a ustawy o pomocy społecznej",
            "OZPS, pomoc społeczna, Zielonki",
            "Gmina Zielonki · Ocena zasobów pomocy społecznej za 2020 rok",
            new LocalDate(2021, 4, 29)),
        new Cover(
            "gmina Zielonki",
            "Ocena zasobów pomocy społecznej",
            "za 2020 rok",
            "Gminny Ośrodek Pomocy Społecznej w Zielonkach",
            [
                "Przedkładana Radzie Gminy Zielonki na podstawie art. 16a ust. 4 ustawy z dnia 12 marca 2004 r. o pomocy społecznej",
                "Sesja 29 kwietnia 2021 r. · wersja 1",
            ],
            new Picture("herb.png", Herb(), "Herb gminy Zielonki")),
        [.. slides],
        ["Zielonki, 29 kwietnia 2021 r.", "Kierownik Gminnego Ośrodka Pomocy Społecznej w Zielonkach", "Anna Przykładowa"]);

    public static Slide Contents { get; } = new("", "Spis treści", null, [new ContentsBlock()]);

    public static Slide Divider { get; } = new("Diagnoza", "Diagnoza sytuacji społecznej", "Ludność, rynek pracy, korzystający z pomocy", []) { IsDivider = true };

    public static Slide KeyFigures { get; } = new(
        "Streszczenie dla radnych",
        "Więcej rodzin i niemal dwa razy więcej bezrobotnych niż rok wcześniej",
        "Najważniejsze liczby roku 2020 i zmiana wobec 2019; punkty: 2018, 2019, 2020",
        [
            new KeyFiguresBlock(
            [
                new KeyFigure("439", "rodzin korzystało z pomocy", "+38 (+9,5%) rok do roku", 1, [426, 401, 439]) { LineInWords = "2018 r. – 426, 2019 r. – 401, 2020 r. – 439" },
                new KeyFigure("1 001", "osób w tych rodzinach", "+49 (+5,1%) rok do roku", 1, [968, 952, 1001]),
                new KeyFigure("352", "zarejestrowanych bezrobotnych", "+156 (+79,6%) rok do roku", 1, [230, 196, 352]),
                new KeyFigure("431", "rodzin objętych pracą socjalną", "+28 (+6,9%) rok do roku", 1, [429, 403, 431]),
                new KeyFigure("17", "osób umieszczonych w DPS", "−4 rok do roku · mała liczebność", -1, [14, null, 17]),
                new KeyFigure("36,4 mln zł", "świadczenia polityki prorodzinnej", "w tym 33,8 mln zł „500+”", 0, []),
            ]),
        ]);

    public static Slide ChartWithReading { get; } = new(
        "Korzystający z pomocy",
        "Rodzin korzystających z pomocy było o 38 więcej niż rok wcześniej",
        "Rodziny i osoby w rodzinach korzystających z pomocy społecznej, gmina Zielonki, 2018–2020",
        [
            new ColumnsBlock(
            [
                new SlideColumn(2.6, [new ChartBlock(Chart)]),
                new SlideColumn(1,
                [
                    new CalloutBlock(
                    [
                        new RichText([new TextRun("+38 rodzin", Bold: true), new TextRun(" (+9,5%) wobec 2019")]),
                        "Po spadku w 2019 r. liczby są wyższe niż na początku okresu: o 13 rodzin i 33 osoby więcej niż w 2018 r.",
                        "Na rodzinę przypada 2,28 osoby (rok wcześniej 2,37).",
                    ]),
                ]),
            ]),
            new SourceBlock("Źródło: CAS, formularz OZPS za 2020 r., tabela 3 (eksport 22.03.2021)."),
        ]);

    public static Slide Reasons { get; } = new(
        "Powody udzielania pomocy",
        "Choroba i niepełnosprawność to najczęstsze powody pomocy",
        "Liczba rodzin według powodu, 2018–2020; rodzina może mieć kilka powodów, dlatego liczby nie sumują się",
        [
            Table(
                ["Powód", "2018", "2019", "2020", "zmiana r/r", "r/r %", "od 2018"],
                3,
                Row("Długotrwała choroba", RowStyle.Leading, 0, "123", "118", "120", "+2", "+1,7%", "−3"),
                Row("Niepełnosprawność", RowStyle.Leading, 0, "119", "105", "96", "−9", "−8,6%", "−23"),
                Row("Ubóstwo", RowStyle.Leading, 0, "83", "81", "86", "+5", "+6,2%", "+3"),
                Row("Bezrobocie", RowStyle.Plain, 0, "28", "22", "29", "+7", "+31,8%", "+1"),
                Row("Ochrona macierzyństwa", RowStyle.Plain, 0, "14", "22", "19", "−3", "−13,6%", "+5"),
                Row("w tym: wielodzietność", RowStyle.Plain, 1, "10", "14", "11", "−3", "−21,4%", "+1"),
                Row("Bezradność opiekuńczo-wychowawcza", RowStyle.Plain, 0, "30", "19", "14", "−5", "−26,3%", "−16"),
                Row("w tym: rodziny niepełne", RowStyle.Plain, 1, "17", "12", "8", "−4", "−33,3%", "−9"),
                Row("w tym: rodziny wielodzietne", RowStyle.Plain, 1, "11", "4", "2", "−2", "m.l.", "−9"),
                Row("Alkoholizm", RowStyle.Plain, 0, "12", "9", "7", "−2", "m.l.", "−5"),
                Row("Bezdomność", RowStyle.Plain, 0, "3", "4", "5", "+1", "m.l.", "+2"),
                Row("Przemoc w rodzinie", RowStyle.Plain, 0, "0", "2", "3", "+1", "m.l.", "+3")),
            new SourceBlock("m.l. – mała liczebność, procent nie jest podawany. Źródło: CAS, OZPS 2020, tabela 3; pełna tabela: aneks, arkusz 7."),
        ]);

    public static Slide LongTable { get; } = new(
        "Powody udzielania pomocy",
        "Wydatki według rozdziałów klasyfikacji budżetowej",
        "Plan i wykonanie w złotych",
        [
            Table(
                ["Rozdział", "plan", "wykonanie", "wykonanie %"],
                2,
                [.. Enumerable.Range(1, 29).Select(i => i % 8 == 1
                    ? Row($"Dział {852 + i / 8}", RowStyle.Group, 0)
                    : Row($"Rozdział {85200 + i} – zadanie własne gminy", RowStyle.Plain, i % 3 == 0 ? 1 : 0, $"{i * 1234} 000,00", $"{i * 1201} 334,58", "97,3%")),
                    Row("Razem", RowStyle.Total, 0, "21 334 000,00", "20 998 221,14", "98,4%")]),
            new NoteBlock("Wykonanie na dzień 31 grudnia 2020 r.; zadania zlecone wraz z kosztami obsługi."),
            new SourceBlock("Źródło: sprawozdanie Rb-28S za 2020 r."),
        ]);

    public static Slide WideTable { get; } = new(
        "Powody udzielania pomocy",
        "Szeroka tabela jest dzielona według kolumn",
        null,
        [
            new TableBlock(
                [new TableColumn(CellAlignment.Left), .. Enumerable.Repeat(new TableColumn(CellAlignment.Right), 19)],
                [new TableRow(["Sołectwo", .. Enumerable.Range(2004, 19).Select(y => (TableCell)$"rok {y}")])],
                [.. ((string[])["Bibice", "Bosutów-Boleń", "Brzozówka", "Dziekanowice"]).Select((n, r) =>
                    new TableRow([n, .. Enumerable.Range(1, 19).Select(c => (TableCell)$"{c + 10} {100 + r}{c % 10},00 zł")]))],
                "Kwoty świadczeń według sołectw w latach 2004–2022"),
        ]);

    public static Slide ForecastTable { get; } = new(
        "Kadra",
        "Liczba pracowników socjalnych nie zmieni się do 2022 r.",
        "Zatrudnieni na dzień 31 grudnia; prognoza ośrodka",
        [
            new ParagraphBlock(new RichText(
            [
                new TextRun("Norma z "), new TextRun("art. 110 ust. 11", Link: new Uri("https://isap.sejm.gov.pl/")),
                new TextRun(" to jeden pracownik socjalny na 2 000 mieszkańców, "), new TextRun("lecz nie mniej niż trzech", Bold: true), new TextRun("."),
            ])),
            new TableBlock(
                [new TableColumn(CellAlignment.Left), R, R, new TableColumn(CellAlignment.Right, Emphasised: true), F, F],
                [new TableRow([new TableCell("Stanowisko", 1, 2), new TableCell("wykonanie", 3), new TableCell("prognoza", 2)]), new TableRow(["2018", "2019", "2020", "2021", "2022"])],
                [
                    Row("Pracownicy socjalni", RowStyle.Leading, 0, "10", "10", "10", "10", "10"),
                    Row("w tym: w rejonach opiekuńczych", RowStyle.Plain, 1, "8", "8", "8", "8", "8"),
                    Row("Asystenci rodziny", RowStyle.Plain, 0, "2", "2", "2", "2", "3"),
                    Row("Razem", RowStyle.Total, 0, "22", "23", "23", "23", "24"),
                ],
                "Zatrudnienie w latach 2018–2020 i prognoza na lata 2021–2022"),
            new HeadingBlock("Co z tego wynika"),
            new ListBlock(
            [
                new ListItem("Norma liczby mieszkańców nie jest spełniona: 2 341 osób na pracownika."),
                new ListItem("Norma liczby rodzin jest spełniona: 43,1 rodziny na pracownika."),
            ]),
        ]);

    public static Slide GroupedHeader { get; } = new(
        "Kadra",
        "Świadczenia według rodzaju i źródła",
        null,
        [
            new TableBlock(
                [new TableColumn(CellAlignment.Left), new TableColumn(CellAlignment.Left), R, R],
                [new TableRow(["Rodzaj", "Świadczenie", "Osoby", "Kwota"])],
                [
                    new TableRow([new TableCell("Pieniężne", 1, 3), "zasiłek stały", "61", "321 004,12 zł"]),
                    new TableRow(["zasiłek okresowy", "84", "112 870,00 zł"]),
                    new TableRow(["zasiłek celowy", "212", "198 655,40 zł"]),
                    new TableRow([new TableCell("Niepieniężne", 1, 2), "usługi opiekuńcze", "15", "98 440,00 zł"]),
                    new TableRow(["posiłek", "133", "64 210,75 zł"]),
                ],
                "Świadczenia według rodzaju"),
        ]);

    public static Slide Recommendations { get; } = new(
        "Rekomendacje",
        "Trzy rekomendacje najważniejsze dla budżetu 2022 roku",
        "Ocena wraz z rekomendacjami jest podstawą planowania budżetu na rok następny (art. 16a ust. 4)",
        [
            Recommendation("1. Utrzymać liczbę pracowników socjalnych i wprowadzić cykliczną superwizję", "Na pracownika przypada 43,1 rodziny (norma: do 50), ale 2 341 mieszkańców (norma: 2 000)", "kierownik GOPS · do końca 2021"),
            Recommendation("2. Rozszerzyć usługi opiekuńcze w miejscu zamieszkania", "Korzysta 15 osób (rok wcześniej 8), w DPS przebywa 17 (13)", "GOPS, NGO · budżet 2022"),
            Recommendation("3. Wspólne działania z Urzędem Pracy dla nowych bezrobotnych", "352 bezrobotnych wobec 196 rok wcześniej; powód „bezrobocie”: 29 rodzin (22)", "GOPS, UPPK · II kwartał 2021"),
        ]);

    public static Slide Narrative { get; } = new(
        "Wspieranie rodziny",
        "Dwóch asystentów wspierało 22 rodziny",
        "Asystentura rodzinna w 2020 roku",
        [
            new ColumnsBlock(
            [
                new SlideColumn(1,
                [
                    new ParagraphBlock("W 2020 r. asystenci rodziny współpracowali z 22 rodzinami. Wspierali przede wszystkim rodziny wieloproblemowe i zagrożone umieszczeniem dzieci w pieczy zastępczej."),
                    new ListBlock([new ListItem("2 asystentów, 1½ etatu"), new ListItem("1 rodzina objęta poradnictwem „Za życiem”"), new ListItem("2 rodziny biologiczne – praca na rzecz powrotu dzieci")]),
                ]),
                new SlideColumn(1, [new ImageBlock([new Picture("pokoj.jpg", Photo(900, 530, true), "Jasny pokój ze stołem i krzesłami", "Punkt Informacji i Wsparcia Rodziny")])]),
            ]),
        ]);

    public static Slide Pictures { get; } = new(
        "Wspieranie rodziny",
        "Spotkania w 2020 roku",
        null,
        [
            new ImageBlock(
            [
                new Picture("a.jpg", Photo(900, 600, true), "Warsztaty dla rodziców", "Warsztaty dla rodziców, luty 2020 r."),
                new Picture("b.png", Photo(500, 700, false), "Plakat kampanii", "Plakat kampanii „Niebieska linia”, który zawisł we wszystkich szkołach"),
                new Picture("c.jpg", Photo(800, 600, true), "Sala zajęć", "Sala zajęć"),
            ]),
            new NoteBlock("Zdjęcia: archiwum GOPS w Zielonkach."),
        ]);

    public static Slide LongTitle { get; } = new(
        "Współpraca",
        "Organizacje pozarządowe otrzymały o połowę większe dotacje niż rok wcześniej, a liczba osób objętych ich wsparciem wzrosła z 212 do 388, najwięcej wśród seniorów z północnych sołectw gminy",
        "Dotacje na zadania zlecone w trybie ustawy o działalności pożytku publicznego i o wolontariacie",
        [new ParagraphBlock("Długi tytuł zajmuje dwa wiersze, a potem się zmniejsza.")]);

    public static Slide Nested { get; } = new(
        "Wnioski",
        "Wnioski końcowe",
        null,
        [
            new ListBlock(
            [
                new ListItem("Utrzymać poziom zatrudnienia:", new ListBlock([new ListItem("pracownicy socjalni – 10 osób,"), new ListItem("asystenci rodziny – 2 osoby.")])),
                new ListItem("Rozwijać usługi w miejscu zamieszkania, bo są tańsze i bliższe ludziom niż pobyt w domu pomocy społecznej, a koszt jednego miejsca w 2020 r. sięgnął 4 118,33 zł miesięcznie."),
                new ListItem("Kontynuować współpracę z Urzędem Pracy."),
            ], Ordered: true),
        ]);

    public static Slide LongText { get; } = new(
        "Wnioski",
        "Sytuacja demograficzna",
        "Opis",
        [.. Enumerable.Range(1, 7).SelectMany(i => (Block[])
        [
            new HeadingBlock($"Część {i}"),
            new ParagraphBlock("Gmina Zielonki leży w powiecie krakowskim, na północ od Krakowa, i należy do najszybciej rosnących gmin w województwie. W 2020 r. mieszkało w niej 23 690 osób, o 612 więcej niż rok wcześniej; przybywa zwłaszcza rodzin z małymi dziećmi, a z nimi potrzeb w zakresie opieki i wychowania."),
        ])]);

    private static TableColumn R => new(CellAlignment.Right);

    private static TableColumn F => new(CellAlignment.Right, Forecast: true);

    public static ChartModel Chart => new()
    {
        Kind = ChartKind.ClusteredColumns,
        Categories = ["2018", "2019", "2020"],
        Series = [Series("Rodziny", 426, 401, 439), Series("Osoby w rodzinach", 968, 952, 1001)],
        Unit = "",
        HighlightedCategory = 2,
        Alternative = "Wykres kolumnowy: rodziny 426, 401 i 439, osoby w rodzinach 968, 952 i 1 001 w latach 2018–2020.",
    };

    public static TableBlock Table(ImmutableArray<string> header, int assessed, params ImmutableArray<TableRow> rows) => new(
        [.. header.Select((_, i) => new TableColumn(i == 0 ? CellAlignment.Left : CellAlignment.Right, Emphasised: i == assessed))],
        [new TableRow([.. header.Select(h => (TableCell)h)])],
        rows,
        "Tabela: " + header[0]);

    public static TableRow Row(string label, RowStyle style, int indent, params ImmutableArray<string> cells) =>
        new([new TableCell(label, cells.IsEmpty ? 4 : 1), .. cells.Select(c => (TableCell)c)], style, indent);

    public static ImmutableArray<byte> Photo(int width, int height, bool jpeg)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(jpeg ? new SKColor(0xDD, 0xE7, 0xE7) : SKColors.Transparent);
            using var paint = new SKPaint { Color = new SKColor(0xB5, 0xC9, 0xCF), IsAntialias = true };
            canvas.DrawCircle(width * 0.6f, height * 0.55f, Math.Min(width, height) * 0.4f, paint);
        }
        using var data = bitmap.Encode(jpeg ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, 85);
        return [.. data.ToArray()];
    }

    private static ChartSeries Series(string name, params ReadOnlySpan<int> values)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var value in values) figures.Add(Figure.Of(value));
        return new ChartSeries(name, figures.ToImmutable());
    }

    private static CalloutBlock Recommendation(string what, string why, string who) => new(
        [
            what,
            new RichText([new TextRun("Dlaczego: ", Bold: true), new TextRun(why)]),
            new RichText([new TextRun("Kto i kiedy: ", Bold: true), new TextRun(who)]),
        ],
        Title: true);

    private static ImmutableArray<byte> Herb()
    {
        using var bitmap = new SKBitmap(240, 280);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Transparent);
            using var paint = new SKPaint { Color = SKColors.White, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 8 };
            canvas.DrawRect(8, 8, 224, 180, paint);
            canvas.DrawOval(120, 188, 110, 80, paint);
        }
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return [.. data.ToArray()];
    }
}
