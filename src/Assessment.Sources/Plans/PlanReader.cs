using System.Collections.Immutable;
using Assessment.Composition;
using Assessment.Decks.Charts;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Plans;

/// <summary>Reads the built-in chapters and those of the case, and checks every code and placeholder they hold.</summary>
internal sealed class PlanReader
{
    private readonly CaseFolder _folder;
    private readonly Catalogue _catalogue;
    private readonly ProblemList _problems;
    private readonly List<(string Chapter, PlannedFile File)> _files = [];

    private PlanReader(CaseFolder folder, Catalogue catalogue, ProblemList problems)
    {
        _folder = folder;
        _catalogue = catalogue;
        _problems = problems;
    }

    /// <summary>Reads a plan.</summary>
    /// <param name="builtIn">The built-in plan: name and text of a file with the key <c>rozdzialy</c>.</param>
    /// <param name="ofCase">Chapters of the case: ids of built-in chapters and chapters of its own; empty for all built-in ones.</param>
    /// <param name="folder">The case folder, by which paths are checked.</param>
    /// <param name="catalogue">The catalogue, by which codes are checked.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static PlacedPlan Read(
        (string Name, string Text) builtIn, ImmutableArray<YamlNode> ofCase, CaseFolder folder, Catalogue catalogue, ProblemList problems)
    {
        var reader = new PlanReader(folder, catalogue, problems);
        var chapters = reader.BuiltIn(builtIn);
        if (!ofCase.IsEmpty) chapters = reader.OfCase(ofCase, chapters);
        var used = chapters.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return new(new(chapters), [.. reader._files.Where(f => used.Contains(f.Chapter)).Select(f => f.File)]);
    }

    private ImmutableArray<ChapterPlan> BuiltIn((string Name, string Text) file)
    {
        if (YamlDocument.ReadMapping(file.Name, file.Text, _problems) is not { } mapping) return [];
        var root = new YamlFields(mapping, _problems);
        var chapters = ImmutableArray.CreateBuilder<ChapterPlan>();
        foreach (var fields in root.ItemFields("rozdzialy"))
            if (Chapter(fields, null, isOfCase: false) is { } chapter) Add(chapters, chapter, fields.At("id"));
        root.Finish();
        return chapters.ToImmutable();
    }

    private ImmutableArray<ChapterPlan> OfCase(ImmutableArray<YamlNode> nodes, ImmutableArray<ChapterPlan> builtIn)
    {
        var chapters = ImmutableArray.CreateBuilder<ChapterPlan>();
        foreach (var node in nodes)
        {
            switch (node)
            {
                case YamlScalar id when builtIn.FirstOrDefault(c => c.Id == id.Text.Trim()) is { } chapter:
                    Add(chapters, chapter, id.At("rozdzialy"));
                    break;
                case YamlScalar id:
                    var ids = builtIn.Select(c => c.Id).ToList();
                    _problems.Error("uklad.nieznany-rozdzial", $"Nieznany rozdział „{id.Text}”.", id.At("rozdzialy"),
                        Nearest.Hint(id.Text, ids) is { Length: > 0 } hint ? hint : "Znane rozdziały: " + string.Join(", ", ids) + ".");
                    break;
                case YamlMapping mapping:
                    var fields = new YamlFields(mapping, _problems);
                    var known = builtIn.FirstOrDefault(c => c.Id == fields.Text("id"));
                    if (Chapter(fields, known, isOfCase: true) is { } own) Add(chapters, own, fields.At("id"));
                    break;
                default:
                    _problems.Error("yaml.zly-rodzaj", $"Jest tu {node.Kind}, a oczekiwano: nazwa rozdziału albo sekcja z kluczami „id”, „tytul”, „slajdy”.",
                        node.At("rozdzialy"), "Wpisz nazwę rozdziału po myślniku, np. „- demografia”.");
                    break;
            }
        }
        return chapters.ToImmutable();
    }

    private void Add(ImmutableArray<ChapterPlan>.Builder chapters, ChapterPlan chapter, Place place)
    {
        if (!chapters.Any(c => c.Id == chapter.Id)) chapters.Add(chapter);
        else _problems.Error("uklad.powtorzony-rozdzial", $"Rozdział „{chapter.Id}” stoi na liście po raz drugi.", place, "Zostaw jeden z nich albo nadaj mu inne „id”.");
    }

    private ChapterPlan? Chapter(YamlFields fields, ChapterPlan? known, bool isOfCase)
    {
        var id = fields.RequiredText("id");
        var title = known is null ? fields.RequiredText("tytul") : fields.Text("tytul") ?? known.Title;
        Placeholders.Check(title, fields.At("tytul"), _catalogue, _problems);
        var slides = known?.Slides ?? [];
        if (known is null || fields.Has("slajdy"))
        {
            if (known is not null) _files.RemoveAll(f => f.Chapter == id);
            if (!fields.Has("slajdy")) fields.Missing("slajdy", "lista slajdów");
            slides = [.. fields.ItemFields("slajdy").Select(s => Slide(s, id, isOfCase)).OfType<SlidePlan>()];
        }
        fields.Finish();
        return id.Length == 0 ? null : new(id, title, slides);
    }

    private SlidePlan? Slide(YamlFields slide, string chapter, bool isOfCase)
    {
        var kind = slide.Choice("rodzaj", ("tekst", SlidePlanKind.Text), ("liczby", SlidePlanKind.KeyFigures), ("tabela", SlidePlanKind.YearTable),
            ("wykres", SlidePlanKind.Chart), ("tabela-i-wykres", SlidePlanKind.TableAndChart), ("zestawienie", SlidePlanKind.Matrix), ("tabela-wlasna", SlidePlanKind.FreeTable),
            ("opis", SlidePlanKind.Narrative), ("wnioski", SlidePlanKind.Findings), ("rozliczenie", SlidePlanKind.Progress),
            ("rekomendacje", SlidePlanKind.Recommendations), ("na-tle", SlidePlanKind.AmongOthers), ("braki", SlidePlanKind.MissingData),
            ("normy", SlidePlanKind.Norms), ("ekstrapolacja", SlidePlanKind.Extrapolations),
            ("zrodla", SlidePlanKind.SourcesAndNotes), ("spis-tresci", SlidePlanKind.Contents), ("przekladka", SlidePlanKind.Divider));
        if (!slide.Has("rodzaj"))
            slide.Missing("rodzaj", "tekst, liczby, tabela, wykres, tabela-i-wykres, zestawienie, tabela-wlasna, opis, wnioski, rozliczenie, rekomendacje, na-tle, normy, ekstrapolacja, braki, zrodla, spis-tresci albo przekladka");
        var columns = slide.Texts("kolumny");
        var plan = new SlidePlan
        {
            Kind = kind ?? default,
            Title = Template(slide, "tytul"),
            Subtitle = Template(slide, "podtytul"),
            Lead = slide.Node("przewodni") is YamlScalar lead ? Code(lead, "przewodni") : null,
            Indicators = [.. slide.Scalars("wskazniki").Select(s => Code(s, "wskazniki"))],
            Chart = slide.Choice("wykres", ("kolumny", ChartKind.ClusteredColumns), ("slupki", ChartKind.GroupedBars),
                ("pierscien", ChartKind.Donut), ("linia", ChartKind.Line), ("kolumny-skumulowane", ChartKind.StackedColumns),
                ("slupki-100", ChartKind.ShareBars), ("nachylenie", ChartKind.Slope), ("hantle", ChartKind.Dumbbell),
                ("piramida", ChartKind.Pyramid), ("punkty", ChartKind.Strip)),
            Columns = columns,
            Rows = [.. slide.ItemFields("wiersze").Select(r => Row(r, columns.Length))],
            Paragraphs = Templates(slide, "akapity"),
            Notes = Templates(slide, "uwagi"),
            File = slide.Text("plik") is { } file ? _folder.Check(file, slide.At("plik"), _problems) : null,
            Sorted = slide.YesNo("sortuj") ?? false,
            Comparison = slide.YesNo("porownanie") ?? false,
            NeedsFigures = slide.YesNo("wymaga-danych") ?? false,
        };
        slide.Finish();
        foreach (var column in columns) Placeholders.Check(column, slide.At("kolumny"), _catalogue, _problems);
        if (kind is null) return null;
        Need(slide, plan);
        if (plan.File is { } path && kind is SlidePlanKind.Narrative or SlidePlanKind.FreeTable)
            _files.Add((chapter, new(path, kind.Value, slide.At("plik"), isOfCase)));
        return plan;
    }

    private void Need(YamlFields slide, SlidePlan plan)
    {
        switch (plan.Kind)
        {
            case SlidePlanKind.Divider when slide.Has("akapity") || slide.Has("uwagi"):
                _problems.Error("uklad.przekladka", "Przekładka ma tylko tytuł i podtytuł, a podano akapity albo uwagi.",
                    slide.At(slide.Has("akapity") ? "akapity" : "uwagi"), "Przenieś je na slajd „tekst” albo usuń.");
                break;
            case SlidePlanKind.Text when plan.Paragraphs.IsEmpty:
                slide.Missing("akapity", "akapity slajdu „tekst”");
                break;
            case SlidePlanKind.KeyFigures or SlidePlanKind.YearTable or SlidePlanKind.Chart or SlidePlanKind.AmongOthers when plan.Indicators.IsEmpty:
                slide.Missing("wskazniki", "kody wskaźników slajdu");
                break;
            case SlidePlanKind.Matrix when plan.Rows.IsEmpty:
                slide.Missing("wiersze", "wiersze zestawienia");
                break;
            case SlidePlanKind.FreeTable or SlidePlanKind.Narrative when !slide.Has("plik"):
                slide.Missing("plik", plan.Kind == SlidePlanKind.Narrative ? "np. opis/wprowadzenie.md" : "np. dane/wlasne/uslugi.csv");
                break;
        }
    }

    private MatrixRow Row(YamlFields row, int columns)
    {
        var label = row.RequiredText("etykieta");
        Placeholders.Check(label, row.At("etykieta"), _catalogue, _problems);
        var cells = ImmutableArray.CreateBuilder<IndicatorCode?>();
        foreach (var cell in row.Scalars("komorki"))
            cells.Add(cell.IsNull || cell.Text.Trim() == "x" ? null : Code(cell, "komorki"));
        var plan = new MatrixRow(label, cells.ToImmutable(), row.Integer("wciecie", 0, 3) ?? 0, row.YesNo("suma") ?? false);
        row.Finish();
        if (columns > 0 && cells.Count != columns && cells.Count != columns - 1)
            _problems.Error("uklad.liczba-komorek", $"Wiersz ma {cells.Count} komórek, a zestawienie {columns} kolumn.", row.At("komorki"),
                "Podaj kod dla każdej kolumny, a tam, gdzie miara nie ma sensu – x.");
        return plan;
    }

    private string Template(YamlFields fields, string key)
    {
        var text = fields.Text(key) ?? "";
        Placeholders.Check(text, fields.At(key), _catalogue, _problems);
        return text;
    }

    private ImmutableArray<string> Templates(YamlFields fields, string key)
    {
        var texts = fields.Scalars(key);
        foreach (var text in texts) Placeholders.Check(text.Text, text.At(key), _catalogue, _problems);
        return [.. texts.Select(t => t.Text.Trim())];
    }

    private IndicatorCode Code(YamlScalar scalar, string key)
    {
        var code = new IndicatorCode(scalar.Text.Trim());
        if (!_catalogue.TryGet(code, out _))
            _problems.Error("uklad.nieznany-kod", $"Nieznany wskaźnik „{code}”.", scalar.At(key), Placeholders.CodeHint(code.Value, _catalogue));
        return code;
    }
}
