using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Bdl;
using Assessment.Sources.Delimited;
using Assessment.Sources.Tests.Delimited;
using Assessment.Territory;

namespace Assessment.Sources.Tests.Bdl;

/// <summary>A small catalogue, the units of a case, and the reading of one file text.</summary>
internal static class BdlSample
{
    public static readonly TerritorialUnit Zielonki = new(TerritorialCode.Parse("1206172"), "gmina Zielonki");

    public static Catalogue Catalogue { get; } = new(
        [
            Indicator("bezrobotni", FigureKind.Count, "1944", "ogółem"),
            Indicator("bezrobotni.kobiety", FigureKind.Count, "1944", "kobiety"),
            Indicator("ludnosc", FigureKind.Count, "2137", "ogółem", "ogółem"),
            Indicator("ludnosc.kobiety", FigureKind.Count, "2137", "ogółem", "kobiety"),
            Indicator("ludnosc.0-14", FigureKind.Count, "2137", "0-14"),
            Indicator("ludnosc.70", FigureKind.Count, "2137", "70 i więcej"),
            Indicator("migracje", FigureKind.Count, "3000", "rok", "saldo migracji wewnętrznych") with { Domain = new(FigureKind.Count, 0, MayBeNegative: true) },
            Indicator("wydatki", FigureKind.Amount, "9999", "ogółem"),
        ],
        []);

    public static Indicator Indicator(string code, FigureKind kind, string group, params string[] dimensions) => new()
    {
        Code = new(code),
        Label = code,
        Unit = new("osoba", "osoby", "osób"),
        Chapter = "2",
        Domain = new(kind, 0),
        Bdl = [new(group, [.. dimensions])],
    };

    public static BdlContext Context(params TerritorialUnit[] units) =>
        new(Catalogue, units.Length == 0 ? [Zielonki] : [.. units], "Zielonki", 2020, FileSettings.None, []);

    public static SourceReading Read(string name, string text, BdlContext context, ProblemList problems)
    {
        using var folder = new ScratchFolder().With(name, text);
        var files = DelimitedReader.Read(folder.Root, name, context.Settings, problems, CancellationToken.None);
        return BdlReader.Read(Assert.Single(files), context, problems);
    }

    public static ImmutableArray<Problem> Faults(ProblemList problems) =>
        [.. problems.ToImmutable().Where(p => p.Severity != Severity.Information)];

    public static Figure At(this SourceReading reading, string indicator, int year, TerritorialUnit? unit = null) =>
        reading.Observations.Single(o => o.Unit == (unit ?? Zielonki).Code && o.Indicator.Value == indicator && o.Year == year).Figure;

    public static IEnumerable<int> Numbers(this SourceReading reading, int year, params string[] indicators) =>
        indicators.Select(i => (int)reading.At(i, year).Number!.Value);

    public static IEnumerable<int> Unemployed(this SourceReading reading, TerritorialUnit unit, params int[] years) =>
        years.Select(y => (int)reading.At("bezrobotni", y, unit).Number!.Value);

    public static CellOrigin OriginOf(this SourceReading reading, string indicator, int year) =>
        (CellOrigin)reading.Observations.Single(o => o.Indicator.Value == indicator && o.Year == year).Origin;
}
