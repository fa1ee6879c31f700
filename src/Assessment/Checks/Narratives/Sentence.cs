using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Problems;

namespace Assessment.Checks.Narratives;

/// <summary>A sentence that the office wrote, with the line its paragraph begins at.</summary>
/// <param name="Text">The sentence, its blanks plain.</param>
/// <param name="Place">Where its paragraph begins.</param>
/// <param name="IsTitle">True for a heading.</param>
public sealed partial record Sentence(string Text, Place Place, bool IsTitle = false)
{
    /// <summary>The sentences of some texts, headings included.</summary>
    public static IEnumerable<Sentence> Of(IEnumerable<Narrative> narratives) =>
        from narrative in narratives
        from section in narrative.Sections
        from sentence in Of(narrative, section)
        select sentence;

    /// <summary>The sentences of a paragraph.</summary>
    public static IEnumerable<Sentence> Of(string text, Place place)
    {
        ArgumentNullException.ThrowIfNull(text);
        return End.Split(Plain(text)).Where(s => s.Length > 0).Select(s => new Sentence(s, place));
    }

    private static IEnumerable<Sentence> Of(Narrative narrative, NarrativeSection section)
    {
        yield return new(Plain(section.Title), new(narrative.File, section.Line), IsTitle: true);
        foreach (var block in section.Blocks)
            foreach (var text in BlockTexts.Of(block.Block))
                foreach (var sentence in Of(text, new Place(narrative.File, block.Line)))
                    yield return sentence;
    }

    private static string Plain(string text) => Blanks.Replace(text, " ").Trim();

    [GeneratedRegex(@"(?<=[.!?;])\s+(?=\p{L})")]
    private static partial Regex End { get; }

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Blanks { get; }
}
