using System.Collections.Immutable;
using System.Globalization;
using Assessment.Composition;
using Assessment.Findings.Sentences;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Sources.Plans;
using Assessment.Sources.Yaml;
using Assessment.Territory;

namespace Assessment.Sources.Findings;

/// <summary>Reads a sentence with placeholders into its typed parts; whatever it does not know is an error with file, line and column.</summary>
/// <remarks>
/// <c>{{rok}}</c>, <c>{{skrot}}</c> … – names of the case and words of the rule's subject;
/// <c>{{kod, rok}}</c> – a figure (third: <c>liczba</c>, <c>z</c>, <c>dopelniacz</c>, <c>biernik</c>, <c>skrot</c>);
/// <c>{{kod, zmiana}}</c>, <c>{{kod, zmiana-od-poczatku}}</c> – size of a change (third: <c>liczba</c>, <c>procent</c>, <c>o-ile</c>);
/// both with a level as the last word: <c>powiat</c>, <c>wojewodztwo</c>, <c>kraj</c>;
/// <c>{{wybor, kod, rok, korzystała, korzystały, korzystało}}</c> – a word that agrees with a figure;
/// <c>{{zwrot, kod}}</c>, <c>{{kod, zwrot}}</c> – the year in which an indicator turned, and its figure of that year in the genitive;
/// <c>{{etaty, pracownicy-socjalni, jeden etat, jednego pracownika}}</c> – words for a norm tested with full-time posts, and with persons;
/// <c>{{w-grupie, kod}}</c> – the figure compared with the peer group (third: <c>miejsce</c>, <c>mediana</c>);
/// <c>{{norma, pracownicy-socjalni, 1}}</c>, <c>{{limit, …}}</c> – a ratio of a norm and its limit;
/// <c>{{nazwa, powiat}}</c> – a unit's name; <c>{{najwieksze, 3, lista}}</c> – the largest of a named list.
/// </remarks>
internal sealed class SentenceReader(Catalogue catalogue, NormSet norms, ProblemList problems)
{
    private static readonly string[] Years = ["rok", "rok-1", "pierwszy-rok"];
    private static readonly string[] FigureForms = ["liczba", "z", "dopelniacz", "biernik", "skrot"];
    private static readonly string[] ChangeForms = ["liczba", "procent", "o-ile"];
    private static readonly string[] StandingForms = ["miejsce", "mediana"];

    /// <summary>Reads a sentence.</summary>
    /// <param name="scalar">Where it stands.</param>
    /// <param name="key">The key it stands under.</param>
    /// <param name="words">What it may name besides the case.</param>
    public SentenceTemplate Read(YamlScalar scalar, string key, RuleWords words)
    {
        var parts = ImmutableArray.CreateBuilder<SentencePart>();
        var text = scalar.Text.Trim();
        var from = 0;
        foreach (System.Text.RegularExpressions.Match match in TextTemplate.Placeholder.Matches(text))
        {
            Words(text[from..match.Index], from);
            if (Part(match.Groups["body"].Value, At(match.Index), words) is { } part) parts.Add(part);
            from = match.Index + match.Length;
        }
        Words(text[from..], from);
        return new(parts.ToImmutable());

        void Words(string literal, int offset)
        {
            if (literal.Contains("{{", StringComparison.Ordinal) || literal.Contains("}}", StringComparison.Ordinal))
                problems.Error("tekst.niedomkniety-znacznik", "Znacznik „{{…}}” nie jest domknięty albo nie ma początku.", At(offset),
                    "Znacznik zaczyna się od „{{” i kończy na „}}”.");
            if (literal.Length > 0) parts.Add(new WordsPart(literal));
        }

        // Note: exact for texts of one line, the only ones the rules have.
        Place At(int offset) => scalar.At(key) with { Column = scalar.Column + (scalar.IsQuoted ? 1 : 0) + offset };
    }

    private SentencePart? Part(string body, Place place, RuleWords words)
    {
        var fields = body.Split(',', StringSplitOptions.TrimEntries);
        return fields switch
        {
            [var name] => Name(name, place, words),
            ["nazwa", var level] => Levels.Find(level) is { } kind ? new UnitPart(kind) : Unknown(body, level, Levels.Names, place),
            ["wybor", var code, var year, var one, var few, var many] => Agreement(body, code, year, new(one, few, many), place, words),
            ["zwrot", var code] => Code(body, code, place, words) is { } turning ? new TurningPart(turning, OfYear: true) : null,
            [var code, "zwrot"] => Code(body, code, place, words) is { } turning ? new TurningPart(turning, OfYear: false) : null,
            ["etaty", var norm, var fullTime, var headcount] => Workers(body, norm, fullTime, headcount, place),
            ["w-grupie", var code, .. var form] => Standing(body, code, form, place, words),
            ["norma" or "limit", var norm, var number] => Norm(body, norm, number, fields[0] == "limit", place),
            ["najwieksze", var count, var list] => Rank(body, count, list, place, words),
            [var code, "zmiana", .. var form] => Change(body, code, "rok-1", form, place, words),
            [var code, "zmiana-od-poczatku", .. var form] => Change(body, code, "pierwszy-rok", form, place, words),
            [var code, var year, .. var form] => Figure(body, code, year, form, place, words),
            _ => Unknown(body, body, TextNames.All, place),
        };
    }

    private SentencePart? Name(string name, Place place, RuleWords words) =>
        words.Words.TryGetValue(name, out var word) ? new WordsPart(word)
        : TextNames.All.Contains(name) ? new NamePart(name)
        : Unknown(name, name, TextNames.All.Concat(words.Words.Keys), place);

    private SentencePart? Rank(string body, string count, string list, Place place, RuleWords words)
    {
        if (words.List(list) is not { } indicators) return Unknown(body, list, words.Lists.Keys, place);
        return int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var take) && take >= 1 && take <= indicators.Length
            ? new RankPart(take, indicators)
            : Unknown(body, count, [], place);
    }

    private SentencePart? Workers(string body, string norm, string fullTime, string headcount, Place place)
    {
        var known = norms.Norms.OfType<StaffingNorm>().Select(n => n.Id).ToArray();
        return known.Contains(norm) ? new WorkersPart(norm, fullTime, headcount) : Unknown(body, norm, known, place);
    }

    private SentencePart? Norm(string body, string norm, string number, bool ofLimit, Place place)
    {
        if (!norms.Norms.Any(n => n.Id == norm)) return Unknown(body, norm, norms.Norms.Select(n => n.Id), place);
        return number is [>= '1' and <= '9' and var digit] ? new NormPart(norm, digit - '0', ofLimit) : Unknown(body, number, [], place);
    }

    private SentencePart? Standing(string body, string text, string[] form, Place place, RuleWords words)
    {
        if (Code(body, text, place, words) is not { } code) return null;
        StandingForm? known = form switch
        {
            [] => StandingForm.Value,
            ["miejsce"] => StandingForm.Place,
            ["mediana"] => StandingForm.Median,
            _ => null,
        };
        return known is { } said ? new StandingPart(code, said) : Unknown(body, string.Join(", ", form), StandingForms, place);
    }

    private SentencePart? Agreement(string body, string text, string year, PluralForms word, Place place, RuleWords words)
    {
        if (!Years.Contains(year)) return Unknown(body, year, Years, place);
        return Code(body, text, place, words) is { } code ? new AgreementPart(code, year, word) : null;
    }

    private SentencePart? Change(string body, string text, string from, string[] form, Place place, RuleWords words)
    {
        if (Code(body, text, place, words) is not { } code) return null;
        var (word, level) = Form(form);
        ChangeForm? known = word switch
        {
            "" => ChangeForm.WithUnit,
            "liczba" => ChangeForm.Number,
            "procent" => ChangeForm.Percent,
            "o-ile" => ChangeForm.HowMuch,
            _ => null,
        };
        return known is { } change ? new ChangePart(code, from, change, level) : Unknown(body, word, [.. ChangeForms, .. Levels.Names], place);
    }

    private SentencePart? Figure(string body, string text, string year, string[] form, Place place, RuleWords words)
    {
        if (!Years.Contains(year)) return Unknown(body, year, [.. Years, "zmiana", "zmiana-od-poczatku", "zwrot"], place);
        if (Code(body, text, place, words) is not { } code) return null;
        var (word, level) = Form(form);
        FigureForm? known = word switch
        {
            "" => FigureForm.WithUnit,
            "liczba" => FigureForm.Number,
            "z" => FigureForm.From,
            "dopelniacz" => FigureForm.Genitive,
            "biernik" => FigureForm.Accusative,
            "skrot" => FigureForm.Short,
            _ => null,
        };
        return known is { } figure ? new FigurePart(code, year, figure, level) : Unknown(body, word, [.. FigureForms, .. Levels.Names], place);
    }

    // The last word may be a level; what is left is the form.
    private static (string Word, UnitKind? Level) Form(string[] form) =>
        form is [.. var rest, var last] && Levels.Find(last) is { } level ? (string.Join(", ", rest), level) : (string.Join(", ", form), null);

    private IndicatorCode? Code(string body, string text, Place place, RuleWords words)
    {
        var code = words.Code(text);
        if (catalogue.TryGet(code, out _)) return code;
        problems.Error("tekst.nieznany-kod", $"Nieznany wskaźnik „{text}” w znaczniku „{{{{{body}}}}}”.", place, Placeholders.CodeHint(text, catalogue));
        return null;
    }

    private SentencePart? Unknown(string body, string word, IEnumerable<string> known, Place place)
    {
        var all = known.ToArray();
        problems.Error("tekst.nieznany-znacznik", $"Nieznane słowo „{word}” w znaczniku „{{{{{body}}}}}”.", place,
            Nearest.Hint(word, all) is { Length: > 0 } hint ? hint : "Znane słowa: " + string.Join(", ", all) + ".");
        return null;
    }
}
