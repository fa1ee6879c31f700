using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Problems;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Assessment.Decks.Block;
using HeadingBlock = Markdig.Syntax.HeadingBlock;
using MarkdownBlock = Markdig.Syntax.Block;
using MarkdownListBlock = Markdig.Syntax.ListBlock;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using MarkdownTableCell = Markdig.Extensions.Tables.TableCell;
using MarkdownTableRow = Markdig.Extensions.Tables.TableRow;
using ParagraphBlock = Markdig.Syntax.ParagraphBlock;

namespace Assessment.Sources.Markdown;

/// <summary>Reads a text of the office: <c>#</c> is the chapter, <c>##</c> a slide, <c>###</c> a heading on the slide.</summary>
/// <remarks>What a slide cannot show (HTML, code, a picture amid a sentence) is a problem, never dropped in silence.</remarks>
internal sealed class NarrativeReader
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxLength = 500_000;

    /// <summary>Longest run of lines without a blank one, in characters: emphasis is matched in square time within it.</summary>
    public const int MaxParagraph = 20_000;

    private const string CropMark = "#przytnij";
    private const int PicturesInRow = 4;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private readonly string _file;
    private readonly CaseFolder _folder;
    private readonly ProblemList _problems;
    private readonly List<InputFile> _pictures = [];

    private NarrativeReader(string file, CaseFolder folder, ProblemList problems)
    {
        _file = file;
        _folder = folder;
        _problems = problems;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="file">Its path relative to the case folder.</param>
    /// <param name="text">Its Markdown.</param>
    /// <param name="folder">The case folder, from which pictures are loaded.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The text and the pictures it uses; <c>null</c> when it cannot be read at all.</returns>
    public static (Narrative Narrative, ImmutableArray<InputFile> Pictures)? Read(string file, string text, CaseFolder folder, ProblemList problems)
    {
        var reader = new NarrativeReader(file, folder, problems);
        return reader.Document(text) is { } narrative ? (narrative, [.. reader._pictures]) : null;
    }

    private Narrative? Document(string text)
    {
        if (text.Length > MaxLength)
        {
            _problems.Error("opis.za-dlugi", $"Tekst ma {text.Length} znaków, a może mieć najwyżej {MaxLength}.", new(_file), "Podziel go na kilka plików.");
            return null;
        }
        if (FindLongParagraph(text) is { } line)
        {
            _problems.Error("opis.za-dlugi-akapit", $"Zaczyna się tu akapit dłuższy niż {MaxParagraph} znaków.", new(_file, line), "Podziel go pustymi wierszami.");
            return null;
        }
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Note: Markdig bounds the nesting of lists, quotes and emphasis and refuses what is deeper.
            _problems.Error("opis.za-glebokie", "Tekst ma zbyt głęboko zagnieżdżone listy, cytaty lub wyróżnienia.", new(_file), "Uprość zapis.");
            return null;
        }
        var title = (Text: "", Line: 1);
        var sections = new List<(string Title, int Line, List<NarrativeBlock> Blocks)>();
        foreach (var block in document)
        {
            switch (block)
            {
                case HeadingBlock { Level: 1 } heading when title.Text.Length == 0:
                    title = (Text(heading).Plain, Line(heading));
                    if (sections.Count > 0)
                        _problems.Error("opis.tekst-przed-tytulem", "Przed tytułem („# …”) stoi tekst.", At(heading), "Przenieś tytuł do pierwszego wiersza pliku.");
                    break;
                case HeadingBlock { Level: <= 2 } heading:
                    if (heading.Level == 1)
                        _problems.Warning("opis.drugi-tytul", "W pliku jest drugi tytuł („# …”); potraktowano go jak nagłówek slajdu („## …”).", At(heading),
                            "Zamień „#” na „##” albo przenieś tekst do osobnego pliku.");
                    sections.Add((Text(heading).Plain, Line(heading), []));
                    break;
                default:
                    if (sections.Count == 0) sections.Add((title.Text, title.Line, []));
                    foreach (var made in Blocks(block)) sections[^1].Blocks.Add(new(made, Line(block)));
                    break;
            }
        }
        if (title.Text.Length == 0)
        {
            _problems.Error("opis.brak-tytulu", "Tekst nie ma tytułu.", new(_file, 1),
                "Zacznij plik od wiersza „# Tytuł rozdziału”; każdy wiersz „## Nagłówek” zaczyna nowy slajd.");
            return null;
        }
        foreach (var empty in sections.Where(s => s.Blocks.Count == 0))
            _problems.Warning("opis.pusty-slajd", $"Pod nagłówkiem „{empty.Title}” nie ma tekstu.", new(_file, empty.Line), "Dopisz tekst albo usuń nagłówek.");
        return new(_file, title.Text, [.. sections.Select(s => new NarrativeSection(s.Title, s.Line, [.. s.Blocks]))]);
    }

    private static int? FindLongParagraph(string text)
    {
        var (line, start, length) = (0, 1, 0);
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (content.IsWhiteSpace()) (start, length) = (line + 1, 0);
            else if ((length += content.Length) > MaxParagraph) return start;
        }
        return null;
    }

    private IEnumerable<Block> Blocks(MarkdownBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                return [new Decks.HeadingBlock(Text(heading))];
            case ParagraphBlock paragraph when IsPictures(paragraph):
                return Pictures(paragraph);
            case ParagraphBlock paragraph:
                return [new Decks.ParagraphBlock(Text(paragraph))];
            case MarkdownListBlock list:
                return [List(list)];
            case QuoteBlock quote:
                return [new CalloutBlock([.. Paragraphs(quote)])];
            case MarkdownTable table:
                return [Table(table)];
            case ThematicBreakBlock or LinkReferenceDefinitionGroup:
                return [];
            case HtmlBlock:
                Refuse("opis.html", "Znaczniki HTML nie są obsługiwane.", block, "Usuń je i użyj zapisu Markdown: **pogrubienie**, *kursywa*, listy, tabele.");
                return [];
            case CodeBlock:
                Refuse("opis.kod", "Akapit zaczyna się od wcięcia o cztery spacje albo od ```, więc Markdown uważa go za kod programu.", block,
                    "Usuń wcięcie.");
                return [];
            default:
                Refuse("opis.nieobslugiwane", "Tego elementu Markdown slajd nie może pokazać.", block, "Użyj akapitu, listy, tabeli, cytatu albo zdjęcia.");
                return [];
        }
    }

    private Decks.ListBlock List(MarkdownListBlock list)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var text = new List<TextRun>();
            Decks.ListBlock? nested = null;
            foreach (var part in item)
            {
                switch (part)
                {
                    case ParagraphBlock paragraph:
                        if (text.Count > 0) text.Add(new(" "));
                        text.AddRange(Text(paragraph).Runs);
                        break;
                    case MarkdownListBlock inner when nested is null:
                        nested = List(inner);
                        break;
                    case MarkdownListBlock inner:
                        var more = List(inner);
                        nested = nested with { Items = [.. nested.Items, .. more.Items] };
                        break;
                    default:
                        Refuse("opis.lista", "W punkcie listy może stać tylko tekst i lista podrzędna.", part, "Przenieś ten element za listę.");
                        break;
                }
            }
            items.Add(new(new([.. Joined(text)]), nested));
        }
        return new(items.ToImmutable(), list.IsOrdered);
    }

    private IEnumerable<RichText> Paragraphs(QuoteBlock quote)
    {
        foreach (var part in quote)
        {
            if (part is LeafBlock and (ParagraphBlock or HeadingBlock)) yield return Text((LeafBlock)part);
            else Refuse("opis.cytat", "W cytacie („>”) mogą stać tylko akapity.", part, "Przenieś ten element za cytat.");
        }
    }

    private TableBlock Table(MarkdownTable table)
    {
        var rows = table.OfType<MarkdownTableRow>().ToList();
        var width = rows.Max(r => r.Count);
        var body = rows.Where(r => !r.IsHeader).ToList();
        var columns = Enumerable.Range(0, width).Select(i => new TableColumn(Alignment(table, i))).ToImmutableArray();
        var header = rows.Where(r => r.IsHeader).Select(r => Row(r, width)).ToImmutableArray();
        var summary = "Tabela: " + string.Join(", ", header.SelectMany(r => r.Cells).Select(c => c.Text.Plain).Where(t => t.Length > 0)) + ".";
        return new(columns, header, [.. body.Select(r => Row(r, width))], summary);
    }

    private static CellAlignment Alignment(MarkdownTable table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Right => CellAlignment.Right,
            TableColumnAlign.Center => CellAlignment.Center,
            _ => CellAlignment.Left,
        };

    private Decks.Tables.TableRow Row(MarkdownTableRow row, int width)
    {
        var cells = row.OfType<MarkdownTableCell>()
            .Select(c => new Decks.Tables.TableCell(c.LastChild is ParagraphBlock paragraph ? Text(paragraph) : RichText.Empty)).ToList();
        while (cells.Count < width) cells.Add(new(RichText.Empty));
        return new([.. cells]);
    }

    private static bool IsPictures(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: not null } inlines
        && inlines.Any(i => i is LinkInline { IsImage: true })
        && inlines.All(i => i is LinkInline { IsImage: true } or LineBreakInline || (i is LiteralInline text && text.Content.ToString().Trim().Length == 0));

    private IEnumerable<Block> Pictures(ParagraphBlock paragraph)
    {
        var pictures = new List<Picture>();
        foreach (var link in paragraph.Inline!.OfType<LinkInline>()) // IsPictures has seen its inlines
        {
            var place = At(link);
            var alternative = PlainText(link);
            if (alternative.Length == 0)
                _problems.Warning("opis.brak-tekstu-alternatywnego", $"Zdjęcie „{link.Url}” nie ma opisu dla osób niewidomych.", place,
                    "Opisz w nawiasie kwadratowym, co widać: ![Opis zdjęcia](zdjecia/plik.jpg \"Podpis\").");
            var (file, cropped) = Cropped(link.Url ?? "");
            if (_folder.ReadPicture(Uri.UnescapeDataString(file), alternative, link.Title is { Length: > 0 } caption ? caption : null, place, _problems) is not { } read) continue;
            pictures.Add(read.Picture with { Cropped = cropped });
            _pictures.Add(read.File);
        }
        return pictures.Chunk(PicturesInRow).Select(row => new ImageBlock([.. row]));
    }

    // The mark after a file's name that has a picture cut to the shape of its neighbours.
    private static (string File, bool Cropped) Cropped(string url) =>
        url.EndsWith(CropMark, StringComparison.OrdinalIgnoreCase) ? (url[..^CropMark.Length], true) : (url, false);

    private static string PlainText(ContainerInline inlines) =>
        string.Concat(inlines.Descendants<LiteralInline>().Select(l => l.Content.ToString())).Trim();

    private RichText Text(LeafBlock block)
    {
        var runs = new List<TextRun>();
        if (block.Inline is { } inlines) Collect(inlines, new(""), runs);
        return new([.. Joined(runs)]);
    }

    private void Collect(ContainerInline inlines, TextRun style, List<TextRun> runs)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    runs.Add(style with { Text = literal.Content.ToString() });
                    break;
                case HtmlEntityInline entity:
                    runs.Add(style with { Text = entity.Transcoded.ToString() });
                    break;
                case LineBreakInline:
                    runs.Add(style with { Text = " " });
                    break;
                case CodeInline code:
                    runs.Add(style with { Text = code.Content });
                    break;
                case EmphasisInline emphasis:
                    Collect(emphasis, emphasis.DelimiterCount >= 2 ? style with { Bold = true } : style with { Italic = true }, runs);
                    break;
                case LinkInline { IsImage: true }:
                    _problems.Error("opis.zdjecie-w-tekscie", "Zdjęcie stoi wewnątrz tekstu.", At(inline), "Zapisz je w osobnym akapicie (pusty wiersz przed i po).");
                    break;
                case LinkInline link:
                    Collect(link, style with { Link = Address(link.Url ?? "", link) }, runs);
                    break;
                case AutolinkInline automatic:
                    runs.Add(style with { Text = automatic.Url, Link = automatic.IsEmail ? null : Address(automatic.Url, automatic) });
                    break;
                case HtmlInline:
                    _problems.Error("opis.html", "Znaczniki HTML nie są obsługiwane.", At(inline), "Usuń je i użyj zapisu Markdown: **pogrubienie**, *kursywa*.");
                    break;
                case ContainerInline container:
                    Collect(container, style, runs);
                    break;
                default:
                    _problems.Error("opis.nieobslugiwane", "Tego elementu Markdown slajd nie może pokazać.", At(inline), "Zapisz go zwykłym tekstem.");
                    break;
            }
        }
    }

    private Uri? Address(string url, Inline inline)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;
        _problems.Error("opis.odnosnik", $"Odnośnik „{url}” nie jest adresem strony.", At(inline), "Adres zaczyna się od „https://” albo „http://”.");
        return null;
    }

    /// <summary>Neighbouring runs of one style are one run, so that a placeholder is never cut in two.</summary>
    private static IEnumerable<TextRun> Joined(List<TextRun> runs)
    {
        TextRun? open = null;
        foreach (var run in runs.Where(r => r.Text.Length > 0))
        {
            if (open is not null && open with { Text = "" } == run with { Text = "" }) open = open with { Text = open.Text + run.Text };
            else
            {
                if (open is not null) yield return open;
                open = run;
            }
        }
        if (open is not null) yield return open;
    }

    private void Refuse(string id, string message, MarkdownBlock block, string wayOut) => _problems.Error(id, message, At(block), wayOut);

    private static int Line(MarkdownBlock block) => block.Line + 1;

    private Place At(MarkdownBlock block) => new(_file, Line(block), block.Column + 1);

    private Place At(Inline inline) => new(_file, inline.Line + 1, inline.Column + 1);
}
