namespace Assessment.Rendering.Charts.Layout;

/// <summary>Maps values to points along a line; zero is always on it.</summary>
internal readonly record struct ValueScale
{
    private readonly double _low;
    private readonly double _high;
    private readonly double _from;
    private readonly double _to;

    /// <summary>The scale that shows the values, and zero, between two positions.</summary>
    /// <param name="values">The values; none gives an empty scale from zero to one.</param>
    /// <param name="from">Position of the lowest value, or of zero.</param>
    /// <param name="to">Position of the highest value, or of zero.</param>
    public ValueScale(IEnumerable<decimal> values, double from, double to)
    {
        foreach (var value in values)
        {
            _low = Math.Min(_low, (double)value);
            _high = Math.Max(_high, (double)value);
        }
        if (_low == _high) _high = 1;
        (_from, _to) = (from, to);
    }

    /// <summary>Position of a value in points.</summary>
    public double this[decimal value] => _from + ((double)value - _low) / (_high - _low) * (_to - _from);
}
