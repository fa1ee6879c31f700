using System.Collections.Immutable;
using Assessment.Disclosure;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Plans;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Configuration;

/// <summary>Reads the section <c>ochrona</c> of <c>ocena.yaml</c>: which small counts are hidden.</summary>
internal static class DisclosureReader
{
    private const int GreatestThreshold = 100;

    /// <summary>The policy; without the section small counts are only reported.</summary>
    public static DisclosurePolicy Read(YamlFields? section)
    {
        if (section is null) return DisclosurePolicy.Default;
        var below = section.Integer("ponizej", DisclosurePolicy.LeastThreshold, GreatestThreshold) ?? DisclosurePolicy.LeastThreshold;
        var thresholds = ImmutableDictionary.CreateBuilder<IndicatorCode, int>();
        if (section.Section("wskazniki") is { } own)
        {
            foreach (var (code, _) in own.Mapping.Entries)
                if (own.Integer(code.Text, DisclosurePolicy.LeastThreshold, GreatestThreshold) is { } threshold) thresholds[new(code.Text)] = threshold;
            own.Finish();
        }
        section.Finish();
        return new(below, thresholds.ToImmutable(), Suppresses: true);
    }

    /// <summary>Reports thresholds of indicators that the catalogue does not know.</summary>
    public static void CheckCodes(YamlFields? section, Catalogue catalogue, ProblemList problems)
    {
        if (section?.Section("wskazniki") is not { } own) return;
        foreach (var (code, _) in own.Mapping.Entries.Where(e => !catalogue.TryGet(new(e.Key.Text), out _)))
            problems.Error("konfiguracja.nieznany-kod", $"Nieznany wskaźnik „{code.Text}”.", code.At(code.Text), Placeholders.CodeHint(code.Text, catalogue));
    }
}
