using System.Globalization;
using Assessment.Letters;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assessment.Rendering.Letters;

/// <summary>The paragraph styles of letters: an office changes the look in one place, the document's own styles.</summary>
internal static class LetterStyles
{
    private const string Normal = "Normal";

    /// <summary>The style's id in the document.</summary>
    public static string Id(LetterStyle style) => style == LetterStyle.Paragraph ? Normal : "Pismo" + style;

    /// <summary>All styles.</summary>
    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "23" }, new Languages { Val = "pl-PL" })),
            new ParagraphPropertiesDefault()),
        Style(Normal, "Normal", new() { Before = 80, After = 120, Line = 276 }, JustificationValues.Left, isDefault: true),
        Style(LetterStyle.Left, "Pismo: strona lewa", new() { After = 0 }, JustificationValues.Left),
        Style(LetterStyle.Right, "Pismo: strona prawa", new() { After = 480 }, JustificationValues.Right),
        Style(LetterStyle.Centre, "Pismo: środek", new() { After = 240 }, JustificationValues.Center),
        Style(LetterStyle.Title, "Pismo: tytuł", new() { After = 120 }, JustificationValues.Center, bold: true, outline: 0),
        Style(LetterStyle.Subject, "Pismo: temat", new() { Before = 360, After = 240 }, JustificationValues.Left, bold: true, outline: 0),
        Style(LetterStyle.Item, "Pismo: pozycja listy", new() { After = 80 }, JustificationValues.Left, listed: true),
        Style(LetterStyle.Signature, "Pismo: podpis", new() { Before = 480, After = 480 }, JustificationValues.Left, indent: 5103),
        Style(LetterStyle.NewPage, "Pismo: tytuł nowej strony", new() { After = 240 }, JustificationValues.Center, bold: true, outline: 0, newPage: true));

    /// <summary>The bullets of list items.</summary>
    public static Numbering Bullets() => new(
        new AbstractNum(new Level(
            new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" },
            new PreviousParagraphProperties(new Indentation { Left = "425", Hanging = "283" }))
        { LevelIndex = 0 })
        { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });

    private static Style Style(
        LetterStyle style, string name, Spacing spacing, JustificationValues side, bool bold = false, int? outline = null, bool listed = false, int indent = 0,
        bool newPage = false) => Style(Id(style), name, spacing, side, bold: bold, outline: outline, listed: listed, indent: indent, newPage: newPage);

    // The order of the elements is the schema's.
    private static Style Style(
        string id, string name, Spacing spacing, JustificationValues side, bool isDefault = false, bool bold = false, int? outline = null, bool listed = false,
        int indent = 0, bool newPage = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null) paragraph.Append(new KeepNext());
        if (newPage) paragraph.Append(new PageBreakBefore());
        if (listed) paragraph.Append(new NumberingProperties(new NumberingId { Val = 1 }));
        paragraph.Append(spacing.Element());
        if (indent > 0) paragraph.Append(new Indentation { Left = indent.ToString(CultureInfo.InvariantCulture) });
        paragraph.Append(new Justification { Val = side });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault) style.Append(new BasedOn { Val = Normal });
        style.Append(new PrimaryStyle(), paragraph);
        if (bold) style.Append(new StyleRunProperties(new Bold()));
        return style;
    }

    private sealed record Spacing
    {
        public int Before { get; init; }

        public int After { get; init; }

        public int Line { get; init; } = 264;

        public SpacingBetweenLines Element() => new()
        {
            Before = Before.ToString(CultureInfo.InvariantCulture),
            After = After.ToString(CultureInfo.InvariantCulture),
            Line = Line.ToString(CultureInfo.InvariantCulture),
            LineRule = LineSpacingRuleValues.Auto,
        };
    }
}
