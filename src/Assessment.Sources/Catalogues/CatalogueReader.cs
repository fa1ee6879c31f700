using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Catalogues;

/// <summary>Reads indicators from the built-in catalogue files and from the case, and checks that they fit together.</summary>
internal sealed class CatalogueReader
{
    private readonly ProblemList _problems;
    private readonly Dictionary<string, (PluralForms Forms, Place Place)> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _codes = new(StringComparer.Ordinal);
    private readonly List<Indicator> _indicators = [];
    private readonly List<DerivedIndicator> _derived = [];
    private readonly List<(string Code, string Word, Place Place)> _references = [];

    private CatalogueReader(ProblemList problems) => _problems = problems;

    /// <summary>Reads a catalogue.</summary>
    /// <param name="files">Catalogue files: name and text; every key but <c>jednostki</c>, <c>wskazniki</c> and <c>pochodne</c> is a problem.</param>
    /// <param name="ofCase">The case's configuration with the same three keys, or <c>null</c>; its other keys are its own.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The catalogue. Entries with errors are left out of it.</returns>
    public static Catalogue Read(IEnumerable<(string Name, string Text)> files, YamlFields? ofCase, ProblemList problems)
    {
        var reader = new CatalogueReader(problems);
        var roots = files.Select(f => YamlDocument.ReadMapping(f.Name, f.Text, problems)).OfType<YamlMapping>()
            .Select(m => new YamlFields(m, problems)).ToList();
        var all = ofCase is null ? roots : [.. roots, ofCase];
        foreach (var root in all) reader.Units(root);
        foreach (var root in all)
            foreach (var item in root.ItemFields("wskazniki")) reader.Indicator(item);
        foreach (var root in all)
            foreach (var item in root.ItemFields("pochodne")) reader.Derived(item);
        foreach (var root in roots) root.Finish();
        reader.CheckReferences();
        reader.CheckCircles();
        return new(reader._indicators, reader._derived);
    }

    private void Units(YamlFields root)
    {
        foreach (var (key, value) in root.Entries("jednostki"))
        {
            if (Forms(value, key.Text) is not { } forms) continue;
            if (!_units.TryAdd(key.Text, (forms, key.At(key.Text))))
                _problems.Error("katalog.powtorzona-jednostka", $"Jednostka „{key.Text}” jest już określona ({_units[key.Text].Place}).", key.At(key.Text), "Usuń jedną z nich.");
        }
    }

    private void Indicator(YamlFields item)
    {
        var code = NewCode(item);
        var kind = Kind(item);
        var (parent, part) = Parent(item);
        var indicator = new Indicator
        {
            Code = new(code ?? ""),
            Label = item.RequiredText("nazwa"),
            ShortLabel = item.Text("krotko")!, // null stands for the label
            Aliases = item.Texts("inne_nazwy"),
            Unit = Unit(item, kind),
            Noun = item.Node("rzeczownik") is { } noun ? Forms(noun, "rzeczownik") : null,
            Reference = item.Choice("stan_na", ("rok", ReferenceDate.WholeYear), ("31.12", ReferenceDate.EndOfYear), ("30.06", ReferenceDate.MidYear))
                ?? ReferenceDate.WholeYear,
            Chapter = item.RequiredText("rozdzial"),
            Domain = new(kind, Decimals(item, kind), item.YesNo("ujemne") ?? false, item.YesNo("ulamkowe") ?? false),
            Parent = parent,
            Part = part,
            Additive = item.YesNo("sumowalny") ?? true,
            Favourable = Favourable(item),
            Sensitive = item.YesNo("wrazliwy") ?? false,
            Satisfies = Satisfies(item),
            Definition = item.Text("definicja") ?? "",
            Bdl = [.. item.ItemFields("bdl").Select(Bdl)],
            Cas = [.. item.ItemFields("cas").Select(Cas)],
        };
        item.Finish();
        if (code is not null && _codes.TryAdd(code, item.At("kod"))) _indicators.Add(indicator);
    }

    private void Derived(YamlFields item)
    {
        var code = NewCode(item);
        var kind = Kind(item);
        var indicator = new Indicator
        {
            Code = new(code ?? ""),
            Label = item.RequiredText("nazwa"),
            ShortLabel = item.Text("krotko")!, // null stands for the label
            Unit = Unit(item, kind),
            Noun = item.Node("rzeczownik") is { } noun ? Forms(noun, "rzeczownik") : null,
            Chapter = item.RequiredText("rozdzial"),
            Domain = new(kind, Decimals(item, kind), item.YesNo("ujemne") ?? false, MayBeFractional: true),
            Additive = false,
            Favourable = Favourable(item),
            Satisfies = Satisfies(item),
            Definition = item.Text("definicja") ?? "",
            DefinitionSource = item.Text("zrodlo") ?? "",
        };
        var (numerator, denominator) = (Parts(item, "licznik"), Parts(item, "mianownik"));
        var per = item.Number("na") ?? 1;
        if (per <= 0) _problems.Error("katalog.na", "Mnożnik „na” powinien być większy od zera.", item.At("na"), "Wpisz 1, 100 albo 1000.");
        item.Finish();
        if (code is not null && _codes.TryAdd(code, item.At("kod"))) _derived.Add(new(indicator, numerator, denominator, per));
    }

    private static Favourable Favourable(YamlFields item) =>
        item.Choice("lepiej", ("mniej", Indicators.Favourable.Less), ("wiecej", Indicators.Favourable.More)) ?? Indicators.Favourable.Neither;

    private string? NewCode(YamlFields item)
    {
        var code = item.RequiredText("kod");
        if (code.Length == 0) return null;
        if (!IndicatorCode.IsValid(code))
        {
            _problems.Error("katalog.zly-kod", $"„{code}” nie jest kodem wskaźnika.", item.At("kod"),
                "Kod składa się z małych liter a–z bez polskich znaków, cyfr, kropek i łączników, np. „pomoc.rodziny”.");
            return null;
        }
        if (!_codes.TryGetValue(code, out var first)) return code;
        _problems.Error("katalog.powtorzony-kod", $"Kod „{code}” jest już zajęty ({first}).", item.At("kod"), "Nadaj nowemu wskaźnikowi inny kod.");
        return null;
    }

    private static FigureKind Kind(YamlFields item) =>
        item.Choice("rodzaj", ("liczba", FigureKind.Count), ("kwota", FigureKind.Amount), ("udzial", FigureKind.Share), ("wspolczynnik", FigureKind.Ratio))
        ?? FigureKind.Count;

    private static int Decimals(YamlFields item, FigureKind kind) => item.Integer("miejsca", 0, 6) ?? (kind == FigureKind.Count ? 0 : 2);

    private PluralForms Unit(YamlFields item, FigureKind kind)
    {
        switch (item.Text("jednostka"), kind)
        {
            case ({ } key, _) when _units.TryGetValue(key, out var unit):
                return unit.Forms;
            case ({ } key, _):
                _problems.Error("katalog.nieznana-jednostka", $"Nieznana jednostka „{key}”.", item.At("jednostka"),
                    Nearest.Hint(key, _units.Keys) is { Length: > 0 } hint ? hint : "Dopisz ją w sekcji „jednostki” z trzema formami: 1, 2–4, 5 i więcej.");
                return new("", "", "");
            case (null, FigureKind.Amount):
                return new("złoty", "złote", "złotych", "złotego");
            case (null, FigureKind.Share):
                return new("procent", "procent", "procent", "procentu");
            default:
                item.RequiredText("jednostka");
                return new("", "", "");
        }
    }

    private PluralForms? Forms(YamlNode node, string key)
    {
        switch (node)
        {
            case YamlSequence { Items: [YamlScalar one, YamlScalar few, YamlScalar many] }:
                return new(one.Text, few.Text, many.Text);
            case YamlSequence { Items: [YamlScalar one, YamlScalar few, YamlScalar many, YamlScalar fraction] }:
                return new(one.Text, few.Text, many.Text, fraction.Text);
            case YamlSequence { Items: [YamlScalar one, YamlScalar few, YamlScalar many, YamlScalar fraction, YamlScalar accusative] }:
                return new(one.Text, few.Text, many.Text, fraction.Text, accusative.Text);
            default:
                _problems.Error("katalog.odmiana", $"Jest tu {node.Kind}, a oczekiwano od trzech do pięciu form rzeczownika.", node.At(key),
                    "Wpisz formy dla 1, dla 2–4, dla 5 i więcej oraz – jeśli trzeba – dla ułamka i po „o 1”, np. [osoba, osoby, osób, osoby, osobę].");
                return null;
        }
    }

    private (IndicatorCode? Parent, PartKind Part) Parent(YamlFields item)
    {
        var (including, comprising) = (item.Text("w_tym"), item.Text("z_tego"));
        if (including is not null && comprising is not null)
            _problems.Error("katalog.dwoch-rodzicow", "Wskaźnik ma i „w_tym”, i „z_tego”.", item.At("z_tego"),
                "„z_tego” – gdy podano wszystkie części całości; „w_tym” – gdy nie wszystkie. Zostaw jedno.");
        var (parent, key) = comprising is not null ? (comprising, "z_tego") : (including, "w_tym");
        if (parent is null) return (null, PartKind.Including);
        _references.Add((parent, "nadrzędny wskaźnik", item.At(key)));
        return (new(parent), comprising is not null ? PartKind.Comprising : PartKind.Including);
    }

    private ImmutableArray<IndicatorCode> Parts(YamlFields item, string key)
    {
        var parts = item.Scalars(key);
        if (!item.Has(key)) item.Missing(key, "kody wskaźników");
        foreach (var part in parts) _references.Add((part.Text.Trim(), "wskaźnik", part.At(key)));
        return [.. parts.Select(p => new IndicatorCode(p.Text.Trim()))];
    }

    private static ImmutableArray<StatutoryElement> Satisfies(YamlFields item)
    {
        var elements = ImmutableArray.CreateBuilder<StatutoryElement>();
        foreach (var word in item.Scalars("spelnia"))
            if (item.Choice(word, "spelnia", ("infrastruktura", StatutoryElement.Infrastructure), ("kadra", StatutoryElement.Staff),
                    ("organizacje", StatutoryElement.NonGovernmentalOrganisations), ("naklady", StatutoryElement.Expenditure),
                    ("osoby-i-rodziny", StatutoryElement.PersonsAndFamilies), ("rodzaje-problemow", StatutoryElement.KindsOfProblems)) is { } element)
                elements.Add(element);
        return elements.ToImmutable();
    }

    private static BdlRow Bdl(YamlFields row)
    {
        var read = new BdlRow(row.RequiredText("grupa").TrimStart('P', 'p'), row.Texts("wymiary"));
        row.Finish();
        return read;
    }

    private static CasRow Cas(YamlFields row)
    {
        var read = new CasRow(
            row.Choice("formularz", ("ozps", true), ("mrips-03", false)) is false ? "mrips-03" : "ozps",
            row.RequiredText("tabela"), row.Text("etykieta"), row.Text("symbol"), row.Text("miara"), row.Text("pod"));
        if (!row.Has("formularz")) row.Missing("formularz", "ozps albo mrips-03");
        row.Finish();
        return read;
    }

    private void CheckReferences()
    {
        // Note: parents and parts have to be figures that sources hold; a derived indicator has neither.
        var known = _indicators.Select(i => i.Code.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (code, word, place) in _references.Where(r => !known.Contains(r.Code)))
            _problems.Error("katalog.nieznany-kod", $"Nieznany {word} „{code}”.", place,
                _derived.Exists(d => d.Indicator.Code.Value == code) ? "To wskaźnik pochodny; podaj kody wskaźników, z których powstaje."
                    : Nearest.Hint(code, known) is { Length: > 0 } hint ? hint : "Sprawdź kod w katalogu wskaźników.");
    }

    private void CheckCircles()
    {
        var parents = _indicators.Where(i => i.Parent is not null).ToDictionary(i => i.Code, i => i.Parent!.Value);
        foreach (var indicator in _indicators)
        {
            var code = indicator.Code;
            for (var steps = 0; steps <= parents.Count && parents.TryGetValue(code, out var parent); steps++)
            {
                code = parent;
                if (code != indicator.Code) continue;
                _problems.Error("katalog.kolo", $"Wskaźnik „{code}” jest częścią samego siebie.", _codes[code.Value], "Popraw „w_tym” lub „z_tego”.");
                break;
            }
        }
    }
}
