using Assessment.Indicators;

namespace Assessment.Composition;

/// <summary>Collects what the slides printed so far: the last chapter defines and explains just that.</summary>
internal sealed class ShownInDeck
{
    private readonly HashSet<IndicatorCode> _indicators = [];

    /// <summary>Indicators with a figure on some slide.</summary>
    public IReadOnlySet<IndicatorCode> Indicators => _indicators;

    /// <summary>Signs on the slides.</summary>
    public SignLegend Signs { get; } = new();

    /// <summary>Adds what a slide printed.</summary>
    public void Add(SlideFigures figures)
    {
        _indicators.UnionWith(figures.Used.Select(o => o.Indicator));
        Signs.Add(figures.Signs);
    }
}
