using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Composition;

/// <summary>Fills the placeholders of texts with names and figures of the case.</summary>
internal sealed class TextFiller(AssessedCase scope, SlideFigures figures)
{
    /// <summary>Fills a plain text.</summary>
    public string Fill(string template) => TextTemplate.Placeholder.Replace(template, m => Value(m.Groups["body"].Value));

    /// <summary>Fills a styled text.</summary>
    public RichText Fill(RichText template) => new([.. template.Runs.Select(r => r with { Text = Fill(r.Text) })]);

    /// <summary>Fills every text of a block.</summary>
    public Block Fill(Block block) => block switch
    {
        HeadingBlock b => new HeadingBlock(Fill(b.Text)),
        ParagraphBlock b => new ParagraphBlock(Fill(b.Text)),
        NoteBlock b => new NoteBlock(Fill(b.Text)),
        CalloutBlock b => b with { Paragraphs = [.. b.Paragraphs.Select(Fill)] },
        ListBlock b => Fill(b),
        TableBlock b => b with { Header = Fill(b.Header), Rows = Fill(b.Rows) },
        ColumnsBlock b => new ColumnsBlock([.. b.Columns.Select(c => c with { Blocks = [.. c.Blocks.Select(Fill)] })]),
        _ => block,
    };

    private ListBlock Fill(ListBlock list) =>
        list with { Items = [.. list.Items.Select(i => new ListItem(Fill(i.Text), i.Nested is null ? null : Fill(i.Nested)))] };

    private ImmutableArray<TableRow> Fill(ImmutableArray<TableRow> rows) =>
        [.. rows.Select(r => r with { Cells = [.. r.Cells.Select(c => c with { Text = Fill(c.Text) })] })];

    private string Value(string body)
    {
        var parts = body.Split(',', StringSplitOptions.TrimEntries);
        return parts switch
        {
            [var name] => TextNames.Value(name, scope.Case) ?? body,
            ["wybor", var code, var year, var one, var few, var many] => Word(new(code), year, new(one, few, many)),
            _ => FigureText(parts),
        };
    }

    // „Było brak danych”: a missing figure is said in the neuter, as the many are.
    private string Word(IndicatorCode code, string word, PluralForms forms) =>
        TextNames.Year(word, scope.Case) is { } year && scope.Find(code, year)?.Figure.Number is { } number
            ? forms.AgreeingWith(scope.Catalogue[code].Unit).For(number)
            : forms.Many;

    private string FigureText(string[] parts)
    {
        var code = new IndicatorCode(parts[0]);
        if (!scope.Catalogue.TryGet(code, out var indicator) || TextNames.Year(parts[1], scope.Case) is not { } year)
            return string.Join(", ", parts);
        var observation = scope.Find(code, year);
        figures.Use(observation);
        var figure = observation?.Figure ?? Figure.None(MissingReason.NotInSource);
        return figure.Match(
            number => parts is [_, _, "liczba"]
                ? PolishNumber.Cell(number, indicator.Domain)
                : PolishNumber.WithUnit(number, indicator, parts.Length > 2 ? GrammaticalCase.Accusative : GrammaticalCase.Nominative),
            DeckTexts.Missing);
    }
}
