using Assessment.Changes;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Changes;

/// <summary>Reads what counts as a change, a trend and a record (<c>zmiany.yaml</c>).</summary>
internal static class ChangeRulesReader
{
    private const decimal Percent = 100;

    /// <summary>Reads the file. The rules are worthless when <paramref name="problems"/> has errors.</summary>
    public static ChangeRules Read((string Name, string Text) file, ProblemList problems)
    {
        var root = new YamlFields(YamlDocument.ReadMapping(file.Name, file.Text, problems) ?? new YamlMapping(file.Name, 1, 1, []), problems);
        var kinds = root.RequiredSection("zmiana");
        var (trend, turn) = (root.RequiredSection("trend"), root.RequiredSection("zwrot"));
        var (record, beyond) = (root.RequiredSection("rekord"), root.RequiredSection("ekstrapolacja"));
        var rules = new ChangeRules
        {
            Count = Kind(kinds, "liczba"),
            Amount = Kind(kinds, "kwota"),
            Share = Kind(kinds, "udzial"),
            Ratio = Kind(kinds, "wspolczynnik"),
            TrendYears = Whole(trend, "lata", 3, 20),
            TrendAgreement = Whole(trend, "zgodne_pary", 51, 100) / Percent,
            TurningYears = Whole(turn, "lata", 3, 20),
            TurningRun = Whole(turn, "z-rzedu", 1, 10),
            RecordYears = Whole(record, "lata", 2, 20),
            ExtrapolatedYears = Whole(beyond, "lata", 1, 5),
            OutsideRange = Whole(beyond, "poza_zakresem", 0, 49) / Percent,
        };
        foreach (var section in new[] { kinds, trend, turn, record, beyond, root }) section?.Finish();
        return rules;
    }

    private static KindRule Kind(YamlFields? kinds, string key)
    {
        var section = kinds?.RequiredSection(key);
        var rule = new KindRule(Threshold(section, "warta_uwagi"), Threshold(section, "duza"));
        section?.Finish();
        return rule;
    }

    private static ChangeThreshold Threshold(YamlFields? rule, string key)
    {
        var section = rule?.RequiredSection(key);
        foreach (var name in new[] { "o", "procent" })
            if (section is not null && !section.Has(name)) section.Missing(name, "liczba");
        var threshold = new ChangeThreshold(section?.Number("o") ?? 0, (section?.Number("procent") ?? 0) / Percent);
        section?.Finish();
        return threshold;
    }

    private static int Whole(YamlFields? section, string key, int min, int max)
    {
        if (section is not null && !section.Has(key)) section.Missing(key, "liczba całkowita");
        return section?.Integer(key, min, max) ?? max;
    }
}
