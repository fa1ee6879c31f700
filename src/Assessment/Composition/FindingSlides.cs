using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Findings;

namespace Assessment.Composition;

/// <summary>Makes the slides of conclusions: those the office accepted, and – while it has not decided – those the program proposes.</summary>
/// <param name="scope">The assessed case.</param>
/// <param name="chapter">Printed name of the chapter.</param>
/// <param name="filler">Fills the office's own words.</param>
/// <param name="figures">Collects the evidence for the source line.</param>
internal sealed class FindingSlides(AssessedCase scope, string chapter, TextFiller filler, SlideFigures figures)
{
    /// <summary>The slides; none without findings.</summary>
    /// <param name="title">Title of the accepted ones.</param>
    public IEnumerable<Slide> Of(string title) =>
    [
        .. Slide(title, FindingTexts.Subtitle, [.. scope.Findings.All.Where(f => f.IsAccepted)]),
        .. Slide(FindingTexts.ProposedFindings, FindingTexts.ProposedSubtitle, [.. scope.Findings.All.Where(f => f.IsUndecided)]),
    ];

    private IEnumerable<Slide> Slide(string title, string subtitle, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty) yield break;
        foreach (var finding in findings) figures.Use(finding, scope.Catalogue);
        var blocks = findings.GroupBy(f => f.Rule.Topic).SelectMany(t => Topic(t.Key, [.. t]));
        yield return new(chapter, title, subtitle, [.. blocks]);
    }

    private IEnumerable<Block> Topic(string id, ImmutableArray<Finding> findings)
    {
        yield return new HeadingBlock(scope.Content.Rules.Topics.First(t => t.Id == id).Title);
        yield return new ListBlock([.. findings.GroupBy(f => f.Rule.Key).Select(g => new ListItem(Item([.. g])))]);
    }

    // Findings that contradict each other share an item, so that neither is read without the other.
    private RichText Item(ImmutableArray<Finding> same) =>
        new([.. same.SelectMany((f, i) => i == 0 ? Runs(f) : [new TextRun(FindingTexts.OnTheOtherHand), .. Runs(f)])]);

    private IEnumerable<TextRun> Runs(Finding finding)
    {
        if (finding.Rule.Severity == FindingSeverity.Urgent) yield return new(FindingTexts.Urgent, Bold: true);
        var text = filler.Fill(finding.Text);
        if (finding.Rule.LegalBasis is not { Length: > 0 } basis) yield return new(text);
        else
        {
            yield return new(text.TrimEnd('.'));
            yield return new($" ({basis}).", Italic: true);
        }
    }
}
