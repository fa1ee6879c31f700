using System.Collections.Immutable;

namespace Assessment.Sources.Matching;

/// <summary>The rows of a table read so far: what a row below can belong to.</summary>
public sealed class LabelTrail
{
    private readonly List<(ImmutableHashSet<NormalisedLabel> Labels, bool IsKnown)> _rows = [];

    /// <summary>Remembers a row under its label and under every other label of what it matched.</summary>
    public void Add(string label, LabelMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var own = NormalisedLabel.Of(label);
        if (own.IsEmpty && !match.IsFound) return;
        _rows.Add((
            [own, .. match.IsFound ? match.Entries.SelectMany(e => e.Labels) : []],
            match.Kind != LabelMatchKind.Unknown));
    }

    /// <summary>
    /// The nearest of the given parents above; <c>null</c> when there is none, or when an unknown row stands between,
    /// which could be a parent that the catalogue does not know.
    /// </summary>
    public NormalisedLabel? Nearest(IReadOnlyCollection<NormalisedLabel> parents)
    {
        for (var i = _rows.Count - 1; i >= 0; i--)
        {
            foreach (var parent in parents)
                if (_rows[i].Labels.Contains(parent)) return parent;
            if (!_rows[i].IsKnown) return null;
        }
        return null;
    }
}
