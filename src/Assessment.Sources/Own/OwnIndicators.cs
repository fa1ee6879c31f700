using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Own;

/// <summary>Finds indicators by code or name, whatever table they stand in.</summary>
internal sealed class OwnIndicators(Catalogue catalogue, ImmutableDictionary<string, string> mapping)
{
    private readonly FrozenDictionary<NormalisedLabel, ImmutableArray<Indicator>> _byName = catalogue.Indicators
        .Concat(catalogue.Derived.Select(d => d.Indicator))
        .SelectMany(i => i.Aliases.Append(i.Label).Append(i.ShortLabel).Select(l => (Key: NormalisedLabel.Of(l), Indicator: i)))
        .Where(p => !p.Key.IsEmpty)
        .GroupBy(p => p.Key)
        .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Indicator).DistinctBy(i => i.Code).ToImmutableArray());

    private readonly FrozenDictionary<NormalisedLabel, (string Value, ImmutableArray<string> Written)> _mapping = mapping
        .OrderBy(m => m.Key, StringComparer.Ordinal)
        .GroupBy(m => NormalisedLabel.Of(m.Key))
        .ToFrozenDictionary(g => g.Key, g => (g.Last().Value.Trim(), g.Select(m => m.Key).ToImmutableArray()));

    /// <summary>The indicators a text can name – one when it is clear –, or the reason for which the case leaves it out; and the labels of the mapping that decided.</summary>
    public (ImmutableArray<Indicator> Candidates, string? SkipReason, ImmutableArray<string> MappedBy) Find(string text)
    {
        var key = NormalisedLabel.Of(text);
        ImmutableArray<string> mappedBy = [];
        if (_mapping.TryGetValue(key, out var mapped))
        {
            mappedBy = mapped.Written;
            if (LabelMatcher.SkipReason(mapped.Value) is { } reason) return ([], reason, mappedBy);
            text = mapped.Value;
        }
        return catalogue.TryGet(new(text), out var indicator) ? ([indicator], null, mappedBy)
            : mappedBy.IsEmpty && _byName.TryGetValue(key, out var named) ? (Unambiguous(named, key), null, mappedBy)
            : ([], null, mappedBy);
    }

    /// <summary>A text as a part of a code: <c>60 i więcej</c> is <c>60-i-wiecej</c>.</summary>
    public static string Slug(string text) => string.Join('-', text.Split([' ', '-', '–', '—', '.', ',', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word is "i" or "I" ? "i" : NormalisedLabel.Of(word).Text)
        .Where(word => word.Length > 0));

    private static ImmutableArray<Indicator> Unambiguous(ImmutableArray<Indicator> named, NormalisedLabel key) =>
        named.Where(i => NormalisedLabel.Of(i.Label) == key).ToList() is [var only] ? [only] : named;
}
