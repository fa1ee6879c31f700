using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Sources.Matching;

/// <summary>One place of the catalogue where a table's row can belong.</summary>
public sealed class LabelEntry
{
    private readonly NormalisedLabel _label;
    private readonly NormalisedLabel _indicatorLabel;

    /// <summary>Makes a place.</summary>
    public LabelEntry(Indicator indicator, CasRow row)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(row);
        (Indicator, Row) = (indicator, row);
        _label = NormalisedLabel.Of(Label);
        _indicatorLabel = NormalisedLabel.Of(indicator.Label);
        Parent = NormalisedLabel.Of(row.Under);
        Labels = [_label, _indicatorLabel, .. indicator.Aliases.Select(NormalisedLabel.Of)];
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Its row in the form.</summary>
    public CasRow Row { get; }

    /// <summary>The row's label as the form prints it.</summary>
    public string Label => Row.Label ?? Indicator.Label;

    /// <summary>Every label the row may have: the form's, the indicator's and its aliases.</summary>
    internal ImmutableArray<NormalisedLabel> Labels { get; }

    /// <summary>The label of the row it must stand under; empty for none.</summary>
    internal NormalisedLabel Parent { get; }

    /// <summary>0 for the form's own label, 1 for the indicator's, 2 for an alias; <c>null</c> when it is none of them.</summary>
    internal int? Rank(NormalisedLabel label) =>
        _label == label ? 0 : _indicatorLabel == label ? 1 : Labels.Contains(label) ? 2 : null;

    /// <summary>True when both stand in one line of the form, perhaps with different measures.</summary>
    internal bool IsOnLineOf(LabelEntry other) => _label == other._label && Parent == other.Parent;
}
