using System.Globalization;
using System.Text.RegularExpressions;

namespace Assessment.Checks.Narratives;

/// <summary>A percentage that the office typed.</summary>
/// <param name="Text">As it is typed, e.g. <c>52,27 %</c>.</param>
/// <param name="Number">Its number, with the decimals typed.</param>
internal sealed partial record TypedPercentage(string Text, decimal Number)
{
    /// <summary>The percentages of a sentence, in order; those of placeholders are none.</summary>
    public static IEnumerable<TypedPercentage> In(Sentence sentence) =>
        Typed.Matches(sentence.Text).Select(m => new TypedPercentage(m.Value, decimal.Parse(m.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"(?<![\w{.,])(?<n>\d{1,3}(?:,\d+)?)\s?%")]
    private static partial Regex Typed { get; }
}
