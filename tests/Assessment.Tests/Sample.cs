using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Changes;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Tests;

/// <summary>Small catalogues, observations and cases for tests, with the figures of the real deck.</summary>
internal static class Sample
{
    public static readonly TerritorialCode Zielonki = TerritorialCode.Parse("1206172");

    public static readonly PluralForms Families = new("rodzina", "rodziny", "rodzin", "rodziny");

    public static readonly PluralForms Persons = new("osoba", "osoby", "osób", "osoby");

    public static IndicatorCode Code(string code) => new(code);

    public static Indicator Count(string code, string? parent = null, PartKind part = PartKind.Including, bool additive = true, PluralForms? unit = null) => new()
    {
        Code = new(code),
        Label = "Liczba: " + code,
        Unit = unit ?? Persons,
        Chapter = "3",
        Domain = new(FigureKind.Count, 0),
        Parent = parent is null ? null : new(parent),
        Part = part,
        Additive = additive,
    };

    public static Observation Observe(string code, int year, decimal? number, SourceKind kind = SourceKind.CasOzps, int line = 5) =>
        new(Zielonki, new(code), year, number is { } n ? Figure.Of(n) : Figure.None(MissingReason.NotReported),
            new CellOrigin("dane/cas/t3.csv", line, year.ToString(System.Globalization.CultureInfo.InvariantCulture), 3,
                new DataSource(kind, "CAS, formularz OZPS za 2020 r., tabela 3", new LocalDate(2021, 3, 22)), number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "."));

    public static Observations Set(params Observation[] observations) => new(observations, [SourceKind.CasOzps, SourceKind.Bdl]);

    public static AssessmentCase Case { get; } = new()
    {
        Unit = Zielonki,
        PlainName = "Zielonki",
        UnitName = new("gmina Zielonki", "gminy Zielonki", "gminie Zielonki", "gminie Zielonki"),
        Centre = new("Gminny Ośrodek Pomocy Społecznej w Zielonkach", "Gminnego Ośrodka Pomocy Społecznej w Zielonkach",
            "Gminnemu Ośrodkowi Pomocy Społecznej w Zielonkach", "Gminnym Ośrodku Pomocy Społecznej w Zielonkach"),
        CentreAbbreviation = "GOPS",
        Council = new("Rada Gminy Zielonki", "Rady Gminy Zielonki", "Radzie Gminy Zielonki", "Radzie Gminy Zielonki"),
        Year = 2020,
        Date = new LocalDate(2021, 4, 15),
        Place = "Zielonki",
        Signature = ["Kierownik GOPS"],
    };

    public static CaseContent Content(IEnumerable<Indicator> indicators, IEnumerable<Observation> observations, params SlidePlan[] slides) => new()
    {
        Case = Case,
        Catalogue = new([.. indicators], []),
        Plan = new([new ChapterPlan("rozdzial", "Korzystający z pomocy", [.. slides])]),
        Observations = Set([.. observations]),
        ChangeRules = Rules,
    };

    /// <summary>The rules of the program's own data.</summary>
    public static ChangeRules Rules { get; } = new()
    {
        Count = new(new(5, 0.05m), new(10, 0.2m)),
        Amount = new(new(1000, 0.05m), new(1000, 0.2m)),
        Share = new(new(1, 0), new(5, 0)),
        Ratio = new(new(0, 0.05m), new(0, 0.2m)),
        TrendYears = 5,
        TrendAgreement = 0.9m,
        TurningYears = 4,
        TurningRun = 2,
        RecordYears = 4,
        ExtrapolatedYears = 2,
        OutsideRange = 0.1m,
    };

    public static string AllText(Slide slide) => string.Join('\n', slide.Blocks.SelectMany(Texts).Prepend(slide.Subtitle ?? "").Prepend(slide.Title)).Replace('\u00A0', ' ');

    public static IEnumerable<string> Texts(Block block) => block switch
    {
        ParagraphBlock b => [b.Text.Plain],
        HeadingBlock b => [b.Text.Plain],
        NoteBlock b => [b.Text.Plain],
        SourceBlock b => [b.Text],
        CalloutBlock b => b.Paragraphs.Select(p => p.Plain),
        ListBlock b => b.Items.SelectMany(i => (i.Nested is null ? [] : Texts(i.Nested)).Prepend(i.Text.Plain)),
        Decks.Tables.TableBlock b => b.Header.Concat(b.Rows).Select(r => string.Join(" | ", r.Cells.Select(c => c.Text.Plain))),
        KeyFiguresBlock b => b.Items.Select(i => $"{i.Number} {i.Label} {i.Change}"),
        Decks.Charts.ChartBlock b => [b.Chart.Alternative],
        ColumnsBlock b => b.Columns.SelectMany(c => c.Blocks).SelectMany(Texts),
        _ => [],
    };

    public static ImmutableArray<IndicatorCode> Codes(params string[] codes) => [.. codes.Select(c => new IndicatorCode(c))];
}
