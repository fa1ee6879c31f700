using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Assessment.Indicators;

/// <summary>All indicators known to a case: the built-in ones and those the case adds.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<IndicatorCode, Indicator> _byCode;
    private readonly ILookup<IndicatorCode, Indicator> _parts;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="indicators">Indicators that sources hold, in the order of the form; codes are unique.</param>
    /// <param name="derived">Indicators computed from them.</param>
    /// <exception cref="ArgumentException">Two entries have the same code.</exception>
    public Catalogue(IEnumerable<Indicator> indicators, IEnumerable<DerivedIndicator> derived)
    {
        Indicators = [.. indicators];
        Derived = [.. derived];
        _byCode = Indicators.Concat(Derived.Select(d => d.Indicator)).ToFrozenDictionary(i => i.Code);
        _parts = Indicators.Where(i => i.Parent is not null).ToLookup(i => i.Parent!.Value);
    }

    /// <summary>Indicators that sources hold, in the order of the form.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>Computed indicators, in the order of the form.</summary>
    public ImmutableArray<DerivedIndicator> Derived { get; }

    /// <summary>The indicator with a code.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue does not hold it; configuration is checked before it gets here.</exception>
    public Indicator this[IndicatorCode code] => _byCode[code];

    /// <summary>Finds an indicator by its code.</summary>
    public bool TryGet(IndicatorCode code, [NotNullWhen(true)] out Indicator? indicator) => _byCode.TryGetValue(code, out indicator);

    /// <summary>The parts listed under an indicator, in the order of the form.</summary>
    public IEnumerable<Indicator> PartsOf(IndicatorCode parent) => _parts[parent];
}
