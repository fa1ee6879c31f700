using Assessment.Changes;
using Assessment.Findings.Conditions;
using Assessment.Indicators;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Sources.Plans;
using Assessment.Sources.Yaml;
using Assessment.Territory;

namespace Assessment.Sources.Findings;

/// <summary>Reads the conditions of a rule; the kind of each is told by its key.</summary>
internal sealed class ConditionReader(Catalogue catalogue, NormSet norms, ProblemList problems)
{
    private static readonly string[] Kinds = ["wzrost", "spadek", "brak", "wyzej-niz", "nizej-niz", "szybciej-niz", "wiecej-niz", "trend", "zwrot", "w-grupie", "norma"];

    /// <summary>Reads a condition, or <c>null</c> when it is wrong; the reason is then among the problems.</summary>
    public Condition? Read(YamlFields fields, RuleWords words)
    {
        var kind = Kinds.FirstOrDefault(fields.Has);
        Condition? condition = kind switch
        {
            "wzrost" => Change(fields, "wzrost", 1, words),
            "spadek" => Change(fields, "spadek", -1, words),
            "brak" => Code(fields, "brak", words) is { } code ? new MissingCondition(code) : null,
            "wyzej-niz" => Comparison(fields, "wyzej-niz", 1, ofChange: false, words),
            "nizej-niz" => Comparison(fields, "nizej-niz", -1, ofChange: false, words),
            "szybciej-niz" => Comparison(fields, "szybciej-niz", 1, ofChange: true, words),
            "wiecej-niz" => Relation(fields, words),
            "trend" => Direction(fields, "trend", words) is var (code, way) ? new TrendCondition(code, way) : null,
            "zwrot" => Direction(fields, "zwrot", words) is var (code, way) ? new TurningCondition(code, way) : null,
            "w-grupie" => Standing(fields, words),
            "norma" => Norm(fields),
            _ => Value(fields, words),
        };
        fields.Finish();
        return condition;
    }

    private ChangeCondition? Change(YamlFields fields, string key, int sign, RuleWords words)
    {
        var (size, percent) = (fields.Number("o"), fields.Number("procent"));
        var fromFirst = fields.Choice("od", ("rok-1", false), ("pierwszy-rok", true)) ?? false;
        return Code(fields, key, words) is { } code ? new ChangeCondition(code, sign, fromFirst, size, percent) : null;
    }

    private ComparisonCondition? Comparison(YamlFields fields, string key, int sign, bool ofChange, RuleWords words)
    {
        var level = fields.Choice(key, ("powiat", UnitKind.County), ("wojewodztwo", UnitKind.Voivodeship), ("kraj", UnitKind.Country));
        var margin = fields.Number("o") ?? 0;
        return Code(fields, "wskaznik", words) is { } code && level is { } unit ? new ComparisonCondition(code, sign, unit, ofChange, margin) : null;
    }

    private RelationCondition? Relation(YamlFields fields, RuleWords words)
    {
        var times = fields.Number("razy") ?? 1;
        return (Code(fields, "wskaznik", words), Code(fields, "wiecej-niz", words)) is ({ } larger, { } smaller)
            ? new RelationCondition(larger, smaller, times) : null;
    }

    private (IndicatorCode Code, TrendDirection Way)? Direction(YamlFields fields, string key, RuleWords words)
    {
        if (!fields.Has("kierunek")) fields.Missing("kierunek", "rosnacy albo malejacy");
        var direction = fields.Choice("kierunek", ("rosnacy", TrendDirection.Rising), ("malejacy", TrendDirection.Falling));
        return Code(fields, key, words) is { } code && direction is { } known ? (code, known) : null;
    }

    private StandingCondition? Standing(YamlFields fields, RuleWords words)
    {
        if (!fields.Has("cwiartka")) fields.Missing("cwiartka", "liczba od 1 do 4");
        var quartile = fields.Integer("cwiartka", 1, 4);
        return Code(fields, "w-grupie", words) is { } code && quartile is { } known ? new StandingCondition(code, known) : null;
    }

    private NormCondition? Norm(YamlFields fields)
    {
        var id = fields.RequiredText("norma");
        if (!fields.Has("wynik")) fields.Missing("wynik", "spelniona, zalozenie, niespelniona albo nie-do-sprawdzenia");
        var verdict = fields.Choice("wynik", ("spelniona", NormVerdict.Met), ("zalozenie", NormVerdict.MetUnderAssumption),
            ("niespelniona", NormVerdict.NotMet), ("nie-do-sprawdzenia", NormVerdict.NotTestable));
        var known = norms.Norms.Select(n => n.Id).ToArray();
        if (known.Contains(id)) return verdict is { } result ? new NormCondition(id, result) : null;
        problems.Error("wnioski.nieznana-norma", $"Nieznana norma „{id}”.", fields.At("norma"),
            Nearest.Hint(id, known) is { Length: > 0 } hint ? hint : "Znane normy: " + string.Join(", ", known) + ".");
        return null;
    }

    private ValueCondition? Value(YamlFields fields, RuleWords words)
    {
        var limits = new Limits(fields.Number("co-najmniej"), fields.Number("powyzej"), fields.Number("najwyzej"), fields.Number("ponizej"));
        if (!limits.Bind) fields.Missing("co-najmniej", "albo powyzej, najwyzej, ponizej, " + string.Join(", ", Kinds));
        var yearBefore = fields.Choice("rok", ("rok", false), ("rok-1", true)) ?? false;
        return Code(fields, "wskaznik", words) is { } code ? new ValueCondition(code, limits, yearBefore) : null;
    }

    private IndicatorCode? Code(YamlFields fields, string key, RuleWords words)
    {
        var text = fields.RequiredText(key);
        if (text.Length == 0) return null;
        var code = words.Code(text);
        if (catalogue.TryGet(code, out _)) return code;
        problems.Error("wnioski.nieznany-kod", $"Nieznany wskaźnik „{text}”.", fields.At(key), Placeholders.CodeHint(text, catalogue));
        return null;
    }
}
