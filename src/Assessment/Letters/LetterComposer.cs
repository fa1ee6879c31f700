using Assessment.Cases;
using Assessment.Composition;

namespace Assessment.Letters;

/// <summary>Fills the templates of letters.</summary>
public static class LetterComposer
{
    /// <summary>The letter of a template.</summary>
    /// <param name="template">The template; its placeholders were checked when it was read.</param>
    /// <param name="assessed">The case.</param>
    /// <param name="facts">What letters say besides.</param>
    public static Letter Of(Letter template, AssessedCase assessed, LetterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(assessed);
        ArgumentNullException.ThrowIfNull(facts);
        return template with
        {
            Title = Fill(template.Title, assessed.Case, facts),
            Paragraphs = [.. template.Paragraphs.SelectMany(p => Filled(p, assessed, facts))],
            Date = assessed.Case.Date,
            Author = assessed.Case.Centre.Nominative,
        };
    }

    private static IEnumerable<LetterParagraph> Filled(LetterParagraph paragraph, AssessedCase assessed, LetterFacts facts) => paragraph.Style switch
    {
        LetterStyle.Findings => Findings(assessed).Select(text => new LetterParagraph(LetterStyle.Item, text)),
        LetterStyle.Attachments => facts.Attachments.Select(text => new LetterParagraph(LetterStyle.Item, text)),
        _ => [paragraph with { Text = Fill(paragraph.Text, assessed.Case, facts) }],
    };

    private static IEnumerable<string> Findings(AssessedCase assessed) =>
        assessed.Findings.All.Where(f => f.IsAccepted).Select(f => new TextFiller(assessed, new SlideFigures()).Fill(f.Text));

    private static string Fill(string text, AssessmentCase assessment, LetterFacts facts) =>
        TextTemplate.Placeholder.Replace(text, m => LetterNames.Value(m.Groups["body"].Value, assessment, facts) ?? m.Value);
}
