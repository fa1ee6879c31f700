using System.Collections.Immutable;
using Assessment.Checks.Rules;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Plans;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Rules;

/// <summary>Reads the checks (<c>kontrole.yaml</c>): their texts, pairs of figures, and thresholds.</summary>
internal sealed class CheckRulesReader
{
    private readonly Catalogue _catalogue;
    private readonly ProblemList _problems;

    private CheckRulesReader(Catalogue catalogue, ProblemList problems) => (_catalogue, _problems) = (catalogue, problems);

    /// <summary>Reads the file.</summary>
    /// <returns>The checks, or <c>null</c> when the file cannot be used; the reason is then among the problems.</returns>
    public static CheckRules? Read((string Name, string Text) file, Catalogue catalogue, ProblemList problems) =>
        YamlDocument.ReadMapping(file.Name, file.Text, problems) is { } mapping
            ? new CheckRulesReader(catalogue, problems).Rules(new(mapping, problems))
            : null;

    private CheckRules Rules(YamlFields root)
    {
        var rules = root.ItemFields("kontrole").Select(Rule).ToImmutableDictionary(r => r.Id, StringComparer.Ordinal);
        ImmutableArray<OrderRule> orders = [.. root.ItemFields("kolejnosc").SelectMany(i => Orders(i, rules))];
        ImmutableArray<AmountRule> amounts = [.. root.ItemFields("kwoty").SelectMany(Amounts)];
        ImmutableArray<ShareRule> shares = [.. root.ItemFields("udzialy").Select(Shares)];
        var thresholds = Thresholds(root.RequiredSection("progi"));
        root.Finish();
        return new(rules, orders, amounts, thresholds) { Shares = shares };
    }

    private static CheckRule Rule(YamlFields item)
    {
        var rule = new CheckRule(
            item.RequiredText("id"),
            item.Choice("waga", ("informacja", Severity.Information), ("ostrzezenie", Severity.Warning), ("blad", Severity.Error)) ?? Severity.Warning,
            item.RequiredText("tekst"), item.RequiredText("co_zrobic"))
        {
            Causes = item.Text("przyczyny") ?? "",
        };
        item.Finish();
        return rule;
    }

    private IEnumerable<OrderRule> Orders(YamlFields item, ImmutableDictionary<string, CheckRule> rules)
    {
        var check = item.RequiredText("kontrola");
        if (!rules.ContainsKey(check))
            _problems.Error("kontrole.nieznana", $"Nieznana kontrola „{check}”.", item.At("kontrola"), Nearest.Hint(check, rules.Keys));
        var pairs = Pairs(item, "mniejszy", "wiekszy");
        item.Finish();
        return pairs.Select(p => new OrderRule(check, p.First, p.Second));
    }

    private IEnumerable<AmountRule> Amounts(YamlFields item)
    {
        var (least, greatest) = (item.Number("od"), item.Number("do"));
        var pairs = Pairs(item, "kwota", "liczba");
        item.Finish();
        return pairs.Select(p => new AmountRule(p.First, p.Second, least, greatest));
    }

    private ShareRule Shares(YamlFields item)
    {
        var shares = item.Scalars("czesci");
        foreach (var share in shares.Where(s => !_catalogue.TryGet(new(s.Text.Trim()), out _)))
            _problems.Error("kontrole.nieznany-kod", $"Nieznany wskaźnik „{share.Text.Trim()}”.", item.At("czesci"), Placeholders.CodeHint(share.Text.Trim(), _catalogue));
        item.Finish();
        return new([.. shares.Select(s => new IndicatorCode(s.Text.Trim()))]);
    }

    // A star stands for any part of a code without a dot; both codes of a pair have the same one.
    private ImmutableArray<(IndicatorCode First, IndicatorCode Second)> Pairs(YamlFields item, string first, string second)
    {
        var (one, other) = (item.RequiredText(first), item.RequiredText(second));
        ImmutableArray<(IndicatorCode, IndicatorCode)> pairs = one.Contains('*', StringComparison.Ordinal)
            ? [.. _catalogue.Indicators.Select(i => Star(one, i.Code.Value)).OfType<string>()
                .Select(s => (new IndicatorCode(one.Replace("*", s, StringComparison.Ordinal)), new IndicatorCode(other.Replace("*", s, StringComparison.Ordinal))))
                .Where(p => _catalogue.TryGet(p.Item2, out _))]
            : [(new(one), new(other))];
        foreach (var (key, code) in new[] { (first, one), (second, other) })
            if (!code.Contains('*', StringComparison.Ordinal) && !_catalogue.TryGet(new(code), out _))
                _problems.Error("kontrole.nieznany-kod", $"Nieznany wskaźnik „{code}”.", item.At(key), Placeholders.CodeHint(code, _catalogue));
        if (pairs.IsEmpty) _problems.Error("kontrole.nieznany-kod", $"Do wzoru „{one}” nie pasuje żaden wskaźnik.", item.At(first), "Popraw wzór.");
        return pairs;
    }

    private static string? Star(string pattern, string code)
    {
        var at = pattern.IndexOf('*', StringComparison.Ordinal);
        var (before, after) = (pattern[..at], pattern[(at + 1)..]);
        return code.Length > before.Length + after.Length && code.StartsWith(before, StringComparison.Ordinal) && code.EndsWith(after, StringComparison.Ordinal)
            && code[before.Length..^after.Length] is var star && !star.Contains('.', StringComparison.Ordinal)
                ? star
                : null;
    }

    private static CheckThresholds Thresholds(YamlFields? section)
    {
        if (section is null) return new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        var thresholds = new CheckThresholds(
            Required(section, "skok_wynik"), Required(section, "skok_rozrzut"), Required(section, "skok_podstawa"),
            Required(section, "tysiackrotnosc_od"), Required(section, "tysiackrotnosc_do"),
            (int)Required(section, "skopiowane_wiersze"), (int)Required(section, "skopiowana_calosc"), (int)Required(section, "skopiowana_wiekszosc"),
            Required(section, "skopiowany_udzial"), Required(section, "skopiowane_od"), (int)Required(section, "prognoza_wiersze"), Required(section, "zero_po"),
            (int)Required(section, "zamienione_wiersze"), Required(section, "zamienione_wynik"), Required(section, "zamienione_kierunki"), (int)Required(section, "sasiedzi"),
            Required(section, "udzialy_blisko"));
        section.Finish();
        return thresholds;
    }

    private static decimal Required(YamlFields section, string key)
    {
        if (section.Number(key) is { } number) return number;
        if (!section.Has(key)) section.Missing(key, "liczba");
        return 0;
    }
}
