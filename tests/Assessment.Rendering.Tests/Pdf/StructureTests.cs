using Assessment.Decks;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Tokens;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>What a screen reader and an archive need, read back from the finished file.</summary>
public abstract class StructureTests(PageFormat format) : IDisposable
{
    private readonly ReadBack _pdf = ReadBack.Of(SampleDeck.Whole, Theme.Default with { Format = format });

    public void Dispose()
    {
        _pdf.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Everything_drawn_is_marked()
    {
        string[] drawing = ["Tj", "TJ", "'", "\"", "f", "f*", "F", "S", "s", "B", "b", "B*", "b*", "Do", "sh"];
        foreach (var page in _pdf.Document.GetPages())
        {
            var depth = 0;
            foreach (var operation in page.Operations)
            {
                if (operation is BeginMarkedContent or BeginMarkedContentWithProperties) depth++;
                if (operation is EndMarkedContent) depth--;
                Assert.True(depth > 0 || !drawing.Contains(operation.Operator), $"page {page.Number}: {operation.Operator} outside of marked content");
            }
            Assert.Equal(0, depth);
        }
    }

    [Fact]
    public void Marked_content_is_never_nested_in_marked_content()
    {
        foreach (var page in _pdf.Document.GetPages())
        {
            var depth = 0;
            foreach (var operation in page.Operations.OfType<IGraphicsStateOperation>())
            {
                if (operation is BeginMarkedContent or BeginMarkedContentWithProperties) Assert.Equal(1, ++depth);
                if (operation is EndMarkedContent) depth--;
            }
        }
    }

    [Fact]
    public void Marked_content_and_text_objects_are_nested_properly() => PageChecks.NestedProperly(_pdf);

    [Fact]
    public void A_list_says_how_it_is_numbered()
    {
        var lists = _pdf.Structure().Where(e => e.Type == "L").Select(e => Attribute(e.Element, "ListNumbering")).ToArray();
        Assert.Contains("Disc", lists);
        Assert.Contains("Decimal", lists);
        Assert.All(lists, l => Assert.NotNull(l));
    }

    [Fact]
    public void Headings_begin_with_the_first_level_and_never_skip_one()
    {
        var levels = _pdf.Structure().Where(e => e.Type is ['H', _]).Select(e => e.Type[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"H{pair.First} → H{pair.Second}"));
        Assert.Contains(3, levels);
    }

    [Fact]
    public void Every_table_has_rows_of_one_length_and_header_cells_with_a_scope()
    {
        var tables = _pdf.Structure().Where(e => e.Type == "Table").ToArray();
        Assert.True(tables.Length >= 6);
        foreach (var (_, table, _) in tables)
        {
            var rows = Elements(table).ToArray();
            Assert.All(rows, r => Assert.Equal("TR", ReadBack.Name(r, "S")));
            var cells = rows.SelectMany(Elements).ToArray();
            var headers = cells.Where(c => ReadBack.Name(c, "S") == "TH").ToArray();
            Assert.NotEmpty(headers);
            Assert.All(headers, h => Assert.True(Attribute(h, "Scope") is "Column" or "Row"));
            Assert.All(cells, c => Assert.True(ReadBack.Name(c, "S") is "TH" or "TD"));
            Assert.Single(Widths(rows).Distinct());
        }
    }

    [Fact]
    public void A_table_over_several_pages_is_one_table()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.LongTable), Theme.Default with { Format = format });
        var table = Assert.Single(pdf.Structure(), e => e.Type == "Table");
        Assert.Equal(31, pdf.Kids(table.Element).Count);
    }

    [Fact]
    public void Every_figure_has_an_alternative_and_a_box_on_the_page()
    {
        var figures = _pdf.Structure().Where(e => e.Type == "Figure").ToArray();
        Assert.Equal(7, figures.Length);
        Assert.All(figures, f =>
        {
            Assert.True(f.Element.Data.ContainsKey("Alt"));
            var box = Assert.IsType<ArrayToken>(_pdf.Dictionary(f.Element, "A")?.Data["BBox"]).Data.Cast<NumericToken>().Select(n => n.Double).ToArray();
            Assert.True(box[0] >= 0 && box[1] >= 0 && box[2] <= _pdf.Document.GetPage(1).Width && box[3] <= _pdf.Document.GetPage(1).Height && box[0] < box[2] && box[1] < box[3]);
        });
    }

    [Fact]
    public void List_items_have_a_label_and_a_body()
    {
        var items = _pdf.Structure().Where(e => e.Type == "LI").ToArray();
        Assert.True(items.Length >= 9);
        Assert.All(items, i => Assert.Equal(["Lbl", "LBody"], Elements(i.Element).Select(e => ReadBack.Name(e, "S"))));
    }

    [Fact]
    public void Links_say_where_they_lead_and_stand_in_the_structure()
    {
        var annotations = Links().ToArray();
        Assert.Single(annotations, a => _pdf.Dictionary(a, "A")?.Data.ContainsKey("URI") == true);
        Assert.All(annotations, annotation =>
        {
            Assert.NotEqual("", _pdf.Text(annotation, "Contents"));
            Assert.True(annotation.Data.ContainsKey("StructParent"));
            Assert.Equal(4, ((NumericToken)annotation.Data["F"]).Int);
            Assert.False(annotation.Data.ContainsKey("M"));
        });
    }

    [Fact]
    public void Contents_are_tagged_from_the_list_down_to_the_link()
    {
        var contents = Assert.Single(_pdf.Structure(), e => e.Type == "TOC").Element;
        var items = Elements(contents).ToArray();
        Assert.Equal(8 + 1, items.Length);
        Assert.All(items, item =>
        {
            Assert.Equal("TOCI", ReadBack.Name(item, "S"));
            var reference = Assert.Single(Elements(item));
            Assert.Equal("Reference", ReadBack.Name(reference, "S"));
            Assert.Equal("Link", ReadBack.Name(Assert.Single(Elements(reference)), "S"));
        });
    }

    [Fact]
    public void Contents_lead_to_the_page_that_they_print()
    {
        var places = Destinations();
        Assert.Equal(places.Select(p => p.Name).Order(StringComparer.Ordinal), places.Select(p => p.Name));
        var pages = _pdf.Document.GetPages().ToDictionary(p => p.Number, p => p.Dictionary);
        var links = Links().Where(a => _pdf.Dictionary(a, "A")?.Data.ContainsKey("URI") != true).ToArray();
        Assert.Equal(9, links.Length);
        foreach (var link in links)
        {
            var name = Target(link);
            var target = Assert.Single(places, p => p.Name == name).Page;
            var printed = int.Parse(_pdf.Text(link, "Contents").Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(pages[printed], target);
        }
    }

    [Fact]
    public void Every_slide_has_a_name_to_link_to()
    {
        var slides = SampleDeck.Whole.Slides.Length;
        Assert.Equal(Enumerable.Range(1, slides).Select(i => $"slajd-{i:0000}"), Destinations().Select(d => d.Name).Where(n => n.StartsWith("slajd", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_page_is_tabbed_in_structure_order() =>
        Assert.All(_pdf.Document.GetPages(), p => Assert.Equal("S", ReadBack.Name(p.Dictionary, "Tabs")));

    [Fact]
    public void The_parent_tree_leads_back_to_the_element_that_holds_the_content()
    {
        var root = _pdf.Dictionary(_pdf.Catalogue, "StructTreeRoot")!;
        var numbers = ((ArrayToken)_pdf.Resolve(_pdf.Dictionary(root, "ParentTree")!.Data["Nums"])).Data;
        Assert.True(numbers.Count / 2 >= _pdf.Document.NumberOfPages);
        foreach (var page in numbers.Where((_, i) => i % 2 == 1).Select(_pdf.Resolve).OfType<ArrayToken>())
        {
            foreach (var element in page.Data.Select(_pdf.Resolve).Cast<DictionaryToken>())
            {
                var parent = Assert.IsType<DictionaryToken>(_pdf.Resolve(element.Data["P"]));
                Assert.Contains(_pdf.Kids(parent).OfType<DictionaryToken>(), k => ReferenceEquals(k, element) || k.Equals(element));
            }
        }
    }

    [Fact]
    public void Every_chapter_and_slide_has_a_bookmark()
    {
        Assert.True(_pdf.Document.TryGetBookmarks(out var bookmarks));
        var titles = bookmarks.GetNodes().Select(n => n.Title).ToArray();
        Assert.Contains("Rekomendacje", titles);
        Assert.Contains("Dwóch asystentów wspierało 22 rodziny", titles);
        Assert.Equal(10, bookmarks.Roots.Count);
    }

    [Fact]
    public void Every_font_is_embedded_as_a_subset_with_a_unicode_map()
    {
        var fonts = _pdf.Document.GetPages()
            .SelectMany(p => _pdf.Dictionary((DictionaryToken)_pdf.Resolve(p.Dictionary.Data["Resources"]), "Font")?.Data.Values ?? [])
            .Select(_pdf.Resolve).Cast<DictionaryToken>().ToArray();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font =>
        {
            Assert.Equal(("Type0", "Identity-H"), (ReadBack.Name(font, "Subtype"), ReadBack.Name(font, "Encoding")));
            Assert.True(font.Data.ContainsKey("ToUnicode"));
            Assert.Matches("^[A-Z]{6}\\+Lato", ReadBack.Name(font, "BaseFont"));
            var descendant = (DictionaryToken)_pdf.Resolve(((ArrayToken)_pdf.Resolve(font.Data["DescendantFonts"])).Data[0]);
            Assert.True(_pdf.Dictionary(descendant, "FontDescriptor")!.Data.ContainsKey("FontFile2"));
        });
    }

    [Fact]
    public void Charts_share_the_fonts_of_the_text()
    {
        var programs = _pdf.Document.GetPages()
            .SelectMany(p => _pdf.Dictionary((DictionaryToken)_pdf.Resolve(p.Dictionary.Data["Resources"]), "Font")?.Data.Values ?? [])
            .Select(_pdf.Resolve).Cast<DictionaryToken>().Distinct().Select(f => ReadBack.Name(f, "BaseFont")![7..]).ToArray();
        Assert.Contains(_pdf.Structure(), e => e.Type == "Figure");
        Assert.Equal(programs.Distinct(StringComparer.Ordinal).Count(), programs.Length);
    }

    private IEnumerable<DictionaryToken> Elements(DictionaryToken owner) =>
        _pdf.Kids(owner).OfType<DictionaryToken>().Where(k => k.Data.ContainsKey("S"));

    private IEnumerable<DictionaryToken> Links() =>
        from link in _pdf.Structure()
        where link.Type == "Link"
        let reference = Assert.Single(_pdf.Kids(link.Element).OfType<DictionaryToken>(), k => ReadBack.Name(k, "Type") == "OBJR")
        select Assert.IsType<DictionaryToken>(_pdf.Resolve(reference.Data["Obj"]));

    private string Target(DictionaryToken link) =>
        link.Data.ContainsKey("Dest") ? _pdf.Text(link, "Dest") : _pdf.Text(_pdf.Dictionary(link, "A")!, "D");

    private (string Name, IToken Page)[] Destinations()
    {
        var tree = _pdf.Dictionary(_pdf.Dictionary(_pdf.Catalogue, "Names")!, "Dests")!;
        var leaves = tree.Data.TryGetValue("Kids", out var kids) ? ((ArrayToken)_pdf.Resolve(kids)).Data.Select(_pdf.Resolve).Cast<DictionaryToken>() : [tree];
        return
        [
            .. from leaf in leaves
               from pair in ((ArrayToken)_pdf.Resolve(leaf.Data["Names"])).Data.Chunk(2)
               let place = _pdf.Resolve(pair[1]) is DictionaryToken action ? (ArrayToken)_pdf.Resolve(action.Data["D"]) : (ArrayToken)_pdf.Resolve(pair[1])
               select (ReadBack.Plain(_pdf.Resolve(pair[0])), _pdf.Resolve(place.Data[0])),
        ];
    }

    private string? Attribute(DictionaryToken cell, string key)
    {
        if (!cell.Data.TryGetValue("A", out var token)) return null;
        var attributes = _pdf.Resolve(token) is ArrayToken array ? array.Data.Select(_pdf.Resolve) : [_pdf.Resolve(token)];
        return attributes.OfType<DictionaryToken>().Where(a => a.Data.ContainsKey(key)).Select(a => a.Data[key])
            .Select(t => t is NameToken name ? name.Data : t.ToString()).FirstOrDefault();
    }

    private IEnumerable<int> Widths(DictionaryToken[] rows)
    {
        var reach = new List<int>();
        foreach (var row in rows)
        {
            var width = reach.Count(r => r > 0);
            for (var i = 0; i < reach.Count; i++) reach[i]--;
            foreach (var cell in Elements(row))
            {
                var (columns, spanned) = (int.Parse(Attribute(cell, "ColSpan") ?? "1"), int.Parse(Attribute(cell, "RowSpan") ?? "1"));
                width += columns;
                if (spanned > 1) reach.AddRange(Enumerable.Repeat(spanned - 1, columns));
            }
            yield return width;
        }
    }
}
