using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>What charts print besides the model's own names.</summary>
internal static class ChartWords
{
    /// <summary>Sign at the place of a total of which a part is missing ("brak danych").</summary>
    public const string Missing = "b.d.";

    /// <summary>The sign at the place of a missing figure: that of its reason.</summary>
    public static string Sign(Figure figure) => figure.Missing is { } reason ? PolishNumber.Sign(reason) : Missing;

    /// <summary>Head of the numbers that shares are shares of.</summary>
    public const string Whole = "ogółem";

    private const string PercentUnit = "%";

    /// <summary>A value as the chart prints it: the unit only when it is the percent sign.</summary>
    public static string Value(decimal value, ChartModel chart) =>
        chart.Unit == PercentUnit ? PolishNumber.Percent(value, chart.Decimals) : PolishNumber.Text(value, chart.Decimals);

    /// <summary>A value with its unit.</summary>
    public static string ValueWithUnit(decimal value, ChartModel chart) =>
        chart.Unit is PercentUnit or "" ? Value(value, chart) : Value(value, chart) + PolishNumber.Space + chart.Unit;

    /// <summary>The unit to print once, or <c>null</c> when the values carry it, there is none, or the name already says it.</summary>
    public static string? UnitBeside(string name, ChartModel chart) =>
        chart.Unit is PercentUnit or "" || name.Contains(Stem(chart.Unit), StringComparison.OrdinalIgnoreCase) ? null : chart.Unit;

    /// <summary>A number of the value axis.</summary>
    public static string Tick(double value, int decimals, ChartModel chart) =>
        Math.Abs(value) < 1e27
            ? PolishNumber.Text((decimal)value, Math.Min(decimals, 20)) + (chart.Unit == PercentUnit ? PercentUnit : "")
            : "";

    /// <summary>Which direction is better, or <c>null</c> when neither is.</summary>
    public static string? Hint(Favourable favourable) => favourable switch
    {
        Favourable.Less => "mniej = lepiej",
        Favourable.More => "więcej = lepiej",
        _ => null,
    };

    // Polish units change their endings only: "osoby" is said by "Osoby w rodzinach" and by "Liczba osób".
    private static string Stem(string unit) => unit.Length > 4 ? unit[..^2] : unit;
}
