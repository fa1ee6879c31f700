using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Rendering.Pdf;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Worker.Tests;

/// <summary>Steps that do the least a run needs; a test replaces the one it is about.</summary>
internal static class Steps
{
    public const string PdfName = "OZPS-2020-gmina-Lakowice.pdf";

    public static readonly byte[] Pdf = [.. "%PDF-1.7 the deck"u8];

    public static AssessmentCase Case { get; } = new()
    {
        Unit = TerritorialCode.Parse("1206172"),
        PlainName = "Łąkowice",
        UnitName = new("gmina Łąkowice", "gminy Łąkowice", "gminie Łąkowice", "gminie Łąkowice"),
        Centre = new("GOPS", "GOPS", "GOPS", "GOPS"),
        CentreAbbreviation = "GOPS",
        Council = new("Rada", "Rady", "Radzie", "Radzie"),
        Year = 2020,
        Date = new LocalDate(2021, 3, 22),
        Place = "Łąkowice",
    };

    public static Pipeline Working { get; } = new(
        (_, _, _) => Content(),
        content => Assessed(content),
        _ => Composed(),
        (_, _, output, _) =>
        {
            output.Write(Pdf);
            return new RenderedDeck(41, Pdf.Length, new([2], 40));
        },
        (_, _) => ["ocena.yaml"],
        (from, to) => File.Move(from, to, overwrite: true));

    public static Pipeline Reading(params ImmutableArray<Problem> problems) => Working with { Read = (_, _, _) => Content(problems) };

    public static Pipeline Composing(params ImmutableArray<Problem> problems) => Working with { Assess = content => Assessed(content, problems) };

    public static CaseContent Content(params ImmutableArray<Problem> problems) => new()
    {
        Case = Case,
        Catalogue = new Catalogue([], []),
        Plan = new DeckPlan([]),
        Observations = new Observations([], []),
        ChangeRules = new()
        {
            Count = default,
            Amount = default,
            Share = default,
            Ratio = default,
            TrendYears = 5,
            TrendAgreement = 0.9m,
            TurningYears = 4,
            TurningRun = 2,
            RecordYears = 4,
            ExtrapolatedYears = 2,
            OutsideRange = 0.1m,
        },
        Files = [new InputFile("dane/cas/a.csv", 10, "00", "UTF-8", ';', 1234, 1200, null)],
        Problems = problems,
    };

    public static Problem Error(string message = "Zły wiersz.") => new("test.blad", Severity.Error, message, new("dane/cas/a.csv", 7, 3), "Popraw go.");

    public static Problem Warning(string message = "Dziwny wiersz.") => new("test.ostrzezenie", Severity.Warning, message);

    private static AssessedCase Assessed(CaseContent content, params ImmutableArray<Problem> problems) =>
        new() { Content = content, Observations = content.Observations, Found = [.. content.Problems, .. problems] };

    private static ComposedDeck Composed() => new(
        new Deck(
            new DeckMetadata("OZPS", "GOPS", "OZPS", "", "", new LocalDate(2021, 3, 22)),
            new Cover("", "OZPS", "za 2020 rok", "GOPS", [], null),
            [new Slide("Rozdział", "Tytuł", null, [])],
            []),
        12);
}
