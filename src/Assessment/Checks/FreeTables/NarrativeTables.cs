using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Figures;

namespace Assessment.Checks.FreeTables;

/// <summary>The tables in the office's texts, as checks of tables read them.</summary>
internal static class NarrativeTables
{
    // A table in Markdown has a header, a line of dashes, and a line per row.
    private const int HeaderLines = 2;

    private static readonly DataSource Text = new(SourceKind.Own, "");

    /// <summary>Each table with the title of its slide.</summary>
    public static IEnumerable<(string Title, FreeTable Table)> Of(IEnumerable<Narrative> narratives) =>
        from narrative in narratives
        from section in narrative.Sections
        from block in section.Blocks
        let table = block.Block as TableBlock
        where table is not null
        select (section.Title, new FreeTable(
            narrative.File, table.Columns, [.. table.Header[^1].Cells.Select(c => c.Text.Plain)],
            [.. table.Rows.Select(r => TotalNames.IsTotal(r.Cells[0].Text.Plain) ? r with { Style = RowStyle.Total } : r)],
            [.. table.Rows.Select((_, i) => block.Line + HeaderLines + i)], Text));
}
