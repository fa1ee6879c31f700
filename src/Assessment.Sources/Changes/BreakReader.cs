using System.Collections.Immutable;
using Assessment.Changes;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Yaml;
using NodaTime;

namespace Assessment.Sources.Changes;

/// <summary>Reads the known breaks of series (<c>przerwy.yaml</c>) and checks that each of their patterns fits an indicator.</summary>
internal static class BreakReader
{
    /// <summary>Reads the file.</summary>
    /// <param name="file">Its name and text.</param>
    /// <param name="catalogue">The catalogue, by which patterns are checked.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static ImmutableArray<StructuralBreak> Read((string Name, string Text) file, Catalogue catalogue, ProblemList problems)
    {
        if (YamlDocument.ReadMapping(file.Name, file.Text, problems) is not { } mapping) return [];
        var root = new YamlFields(mapping, problems);
        ImmutableArray<StructuralBreak> breaks = [.. root.ItemFields("przerwy").Select(i => Break(i, catalogue, problems))];
        root.Finish();
        return breaks;
    }

    private static StructuralBreak Break(YamlFields item, Catalogue catalogue, ProblemList problems)
    {
        if (!item.Has("rodzaj")) item.Missing("rodzaj", "uprawnienia, definicja, zadanie albo wydarzenie");
        if (!item.Has("od")) item.Missing("od", "pierwszy dzień nowego stanu, np. 2024-01-01");
        var read = new StructuralBreak(
            item.RequiredText("id"),
            item.Choice("rodzaj", ("uprawnienia", BreakKind.Entitlement), ("definicja", BreakKind.Definition), ("zadanie", BreakKind.Task),
                ("wydarzenie", BreakKind.Event)) ?? default,
            item.Date("od") ?? LocalDate.MinIsoValue,
            item.RequiredText("opis"),
            item.RequiredText("podstawa"),
            [.. item.Scalars("wskazniki").Select(s => Pattern(s, catalogue, problems))]);
        if (read.Indicators.IsEmpty) item.Missing("wskazniki", "kody wskaźników");
        item.Finish();
        return read;
    }

    private static CodePattern Pattern(YamlScalar scalar, Catalogue catalogue, ProblemList problems)
    {
        var pattern = new CodePattern(scalar.Text.Trim());
        if (!catalogue.Indicators.Concat(catalogue.Derived.Select(d => d.Indicator)).Any(i => pattern.Matches(i.Code)))
            problems.Error("przerwy.nieznany-kod", $"Wzorzec „{pattern}” nie pasuje do żadnego wskaźnika.", scalar.At("wskazniki"),
                "Sprawdź kod w katalogu wskaźników; gwiazdka na końcu zastępuje resztę kodu.");
        return pattern;
    }
}
