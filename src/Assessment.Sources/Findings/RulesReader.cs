using System.Collections.Immutable;
using Assessment.Findings;
using Assessment.Findings.Conditions;
using Assessment.Findings.Sentences;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Sources.Plans;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Findings;

/// <summary>Reads the rules of findings and recommendations and checks every code, placeholder and reference they hold.</summary>
internal sealed class RulesReader
{
    private static readonly string[] Required = ["waga", "kierunek", "gdy", "zdania"];

    private readonly Catalogue _catalogue;
    private readonly NormSet _norms;
    private readonly ProblemList _problems;
    private readonly SentenceReader _sentences;
    private readonly ConditionReader _conditions;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private RuleWords _words = new(null, ImmutableDictionary<string, ImmutableArray<RuleSubject>>.Empty);

    private RulesReader(Catalogue catalogue, NormSet norms, ProblemList problems)
    {
        _catalogue = catalogue;
        _norms = norms;
        _problems = problems;
        _sentences = new(catalogue, norms, problems);
        _conditions = new(catalogue, norms, problems);
    }

    /// <summary>Reads rules.</summary>
    /// <param name="files">Files of rules: name and text.</param>
    /// <param name="catalogue">The catalogue, by which codes are checked.</param>
    /// <param name="norms">The norms, by which norms are checked.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static FindingRules Read(IEnumerable<(string Name, string Text)> files, Catalogue catalogue, NormSet norms, ProblemList problems)
    {
        var reader = new RulesReader(catalogue, norms, problems);
        YamlFields[] roots = [.. files.Select(f => YamlDocument.ReadMapping(f.Name, f.Text, problems)).OfType<YamlMapping>().Select(m => new YamlFields(m, problems))];
        reader._words = new(null, roots.SelectMany(r => r.Entries("podmioty")).ToImmutableDictionary(e => e.Key.Text, reader.Subjects));
        ImmutableArray<FindingTopic> topics = [.. roots.SelectMany(r => r.Entries("tematy")).Select(e => new FindingTopic(e.Key.Text, Title(e)))];
        ImmutableArray<RecommendationGroup> groups = [.. roots.SelectMany(r => r.Entries("grupy")).Select(e => new RecommendationGroup(e.Key.Text, Title(e)))];
        ImmutableArray<CostRate> rates = [.. roots.SelectMany(r => r.ItemFields("stawki")).Select(Rate)];
        var recommendations = roots.SelectMany(r => r.ItemFields("rekomendacje"))
            .Select(f => reader.Recommendation(f, [.. groups.Select(g => g.Id)], [.. rates.Select(r => r.Id)])).OfType<RecommendationRule>().ToImmutableArray();
        string[] recommended = [.. recommendations.Select(r => r.Id)];
        var findings = roots.SelectMany(r => r.ItemFields("wnioski"))
            .SelectMany(f => reader.Findings(f, [.. topics.Select(t => t.Id)], recommended)).ToImmutableArray();
        foreach (var root in roots) root.Finish();
        return new() { Topics = topics, Findings = findings, Groups = groups, Recommendations = recommendations, Rates = rates };
    }

    private static string Title(YamlEntry entry) => entry.Value is YamlScalar title ? title.Text.Trim() : "";

    private static CostRate Rate(YamlFields fields)
    {
        var forms = fields.Texts("jednostka");
        var rate = new CostRate(fields.RequiredText("id"), forms is [var one, var few, var many, var fraction] ? new PluralForms(one, few, many, fraction) : new("", "", ""),
            fields.RequiredText("znaczenie"));
        if (forms.Length != 4) fields.Missing("jednostka", "cztery formy rzeczownika");
        fields.Finish();
        return rate;
    }

    private ImmutableArray<RuleSubject> Subjects(YamlEntry list)
    {
        var subjects = ImmutableArray.CreateBuilder<RuleSubject>();
        foreach (var entry in list.Value is YamlMapping entries ? entries.Entries : [])
        {
            if (entry.Value is not YamlMapping mapping) continue;
            var fields = new YamlFields(mapping, _problems);
            var code = Code(fields.RequiredText("wskaznik"), fields.At("wskaznik"));
            subjects.Add(new(entry.Key.Text, code, mapping.Entries.ToImmutableDictionary(e => e.Key.Text, e => fields.RequiredText(e.Key.Text))));
        }
        return subjects.ToImmutable();
    }

    private IndicatorCode Code(string text, Place place)
    {
        var code = new IndicatorCode(text);
        if (!_catalogue.TryGet(code, out _))
            _problems.Error("wnioski.nieznany-kod", $"Nieznany wskaźnik „{text}”.", place, Placeholders.CodeHint(text, _catalogue));
        return code;
    }

    private IEnumerable<FindingRule> Findings(YamlFields fields, string[] topics, string[] recommendations)
    {
        var id = fields.RequiredText("id");
        var topic = Reference(fields, "temat", topics);
        var key = fields.Text("mowi") ?? id;
        var severity = fields.Choice("waga", ("informacja", FindingSeverity.Information), ("uwaga", FindingSeverity.Attention), ("pilne", FindingSeverity.Urgent));
        var direction = fields.Choice("kierunek", ("korzystny", FindingDirection.Favourable), ("niekorzystny", FindingDirection.Unfavourable),
            ("obojetny", FindingDirection.Neutral));
        foreach (var missing in Required.Where(k => !fields.Has(k))) fields.Missing(missing, "wartość");
        var recommended = fields.Scalars("rekomendacje");
        var statements = fields.Scalars("zdania");
        var reasons = fields.Scalars("krotko") is { IsEmpty: false } given ? given : statements;
        var basis = fields.Text("podstawa") ?? "";
        // Note: the variant is chosen by the subject's position, so that a rerun with other figures does not change the wording.
        var subjects = Subjects(fields);
        for (var i = 0; i < subjects.Length && statements.Length > 0; i++)
        {
            var words = _words with { Subject = subjects[i] };
            var suffix = subjects[i] is { } subject ? "." + subject.Id : "";
            yield return new()
            {
                Id = Unique(id + suffix, fields),
                Topic = topic,
                Key = key + suffix,
                Severity = severity ?? default,
                Direction = direction ?? default,
                Conditions = Conditions(fields, words),
                Statement = _sentences.Read(statements[i % statements.Length], "zdania", words),
                Reason = _sentences.Read(reasons[i % reasons.Length], "krotko", words),
                LegalBasis = basis,
                Recommendations = [.. recommended.Select(r => Recommended(r, words, recommendations))],
            };
        }
        fields.Finish();
    }

    private string Recommended(YamlScalar scalar, RuleWords words, string[] recommendations)
    {
        var id = scalar.Text == RuleWords.SubjectName ? words.Words.GetValueOrDefault("rekomendacja", "") : scalar.Text;
        if (!recommendations.Contains(id)) Unknown("rekomendacje", id, recommendations, scalar.At("rekomendacje"));
        return id;
    }

    private ImmutableArray<RuleSubject?> Subjects(YamlFields fields)
    {
        if (!fields.Has("dla")) return [null];
        var name = Reference(fields, "dla", [.. _words.Lists.Keys.Order(StringComparer.Ordinal)]);
        return [.. _words.Lists.GetValueOrDefault(name, [])];
    }

    private ImmutableArray<Condition> Conditions(YamlFields fields, RuleWords words) =>
        [.. fields.ItemFields("gdy").Select(c => _conditions.Read(c, words)).OfType<Condition>()];

    private RecommendationRule? Recommendation(YamlFields fields, string[] groups, string[] rates)
    {
        var rule = new RecommendationRule
        {
            Id = Unique(fields.RequiredText("id"), fields),
            Group = Reference(fields, "grupa", groups),
            What = Sentence("co"),
            Who = Sentence("kto"),
            When = Sentence("kiedy"),
            Effect = Sentence("skutek"),
            Watch = Code(fields.RequiredText("wskaznik"), fields.At("wskaznik")),
            Cost = fields.Section("koszt") is { } cost ? Cost(cost, rates) : null,
        };
        fields.Finish();
        return rule.Id.Length == 0 ? null : rule;

        SentenceTemplate Sentence(string key)
        {
            fields.RequiredText(key);
            return fields.Node(key) is YamlScalar scalar ? _sentences.Read(scalar, key, _words) : new([]);
        }
    }

    private CostRule Cost(YamlFields fields, string[] rates)
    {
        var key = fields.Has("na-wzrost") ? "na-wzrost" : "na";
        var cost = new CostRule(Reference(fields, "stawka", rates), fields.Number("ilosc") ?? 1,
            fields.Text(key) is { } code ? Code(code, fields.At(key)) : null, key == "na-wzrost",
            fields.Has("do-normy") ? Reference(fields, "do-normy", [.. _norms.Norms.OfType<StaffingNorm>().Select(n => n.Id)]) : null);
        fields.Finish();
        return cost;
    }

    private string Reference(YamlFields fields, string key, string[] known)
    {
        var id = fields.RequiredText(key);
        if (id.Length > 0 && !known.Contains(id)) Unknown(key, id, known, fields.At(key));
        return id;
    }

    private void Unknown(string what, string id, string[] known, Place place) =>
        _problems.Error("wnioski.nieznana-nazwa", $"Nie ma takiej nazwy ({what}): „{id}”.", place,
            Nearest.Hint(id, known) is { Length: > 0 } hint ? hint : "Znane nazwy: " + string.Join(", ", known) + ".");

    private string Unique(string id, YamlFields fields)
    {
        if (!_ids.Add(id)) _problems.Error("wnioski.powtorzone-id", $"„{id}” jest już zajęte.", fields.At("id"), "Nadaj inne „id”.");
        return id;
    }
}
