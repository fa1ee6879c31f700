using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Assessment.Checks.Numbers;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Checks.Narratives;

/// <summary>Finds the sentence that the grounds for assistance did not change, where the data hold a ground that appeared or vanished.</summary>
public static partial class UnchangedKindsCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tekst.bez-zmian";

    private const string Grounds = "powody.";

    /// <summary>A problem per sentence.</summary>
    public static IEnumerable<Problem> Of(IEnumerable<Sentence> sentences, CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(figures);
        var changed = Changed(figures);
        return changed.IsEmpty ? []
            : from sentence in sentences
              where Unchanged.IsMatch(sentence.Text) && Ground.IsMatch(sentence.Text)
              select figures.Rules[Id].Failed(sentence.Place, ("tekst", sentence.Text), ("powody", string.Join(", ", changed.Select(c => $"„{c.ShortLabel}”"))));
    }

    private static ImmutableArray<Indicator> Changed(CheckedFigures figures) =>
    [
        .. figures.Content.Catalogue.Indicators
            .Where(i => i.Code.Value.StartsWith(Grounds, StringComparison.Ordinal) && i.Code.Value.Count(c => c == '.') == 1)
            .Where(i => figures.Years.Select(y => figures.Number(i.Code, y)).OfType<decimal>().Select(n => n > 0).Distinct().Count() > 1),
    ];

    [GeneratedRegex(@"nie uleg\w+ zmian|nie zmieni\w+ się|bez zmian|(?<!niemal |prawie )(?:te same|takie same)", RegexOptions.IgnoreCase)]
    private static partial Regex Unchanged { get; }

    [GeneratedRegex(@"powod|powód|przyczyn", RegexOptions.IgnoreCase)]
    private static partial Regex Ground { get; }
}
