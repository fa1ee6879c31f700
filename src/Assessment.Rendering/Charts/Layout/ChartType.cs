using Assessment.Decks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Text sizes and distances of a chart in points: the theme's type scale and spacing grid, so that a chart looks like its page.</summary>
/// <remarks>A text that finds no room at its size is set smaller, never below <see cref="TextStyle.Smallest"/>.</remarks>
/// <param name="type">The type scale of the page format.</param>
/// <param name="grid">The unit of distances.</param>
internal readonly struct ChartType(TypeScale type, double grid)
{
    /// <summary>The sizes of a theme's charts.</summary>
    public static ChartType Of(Theme theme) => new(theme.Type, theme.Spacing.Grid);

    /// <summary>Units, signs of missing figures, ticks of an axis: the size of notes.</summary>
    public double Small => type.Note;

    /// <summary>The key, names beside lines, values of points: one step above notes.</summary>
    public double Key => type.Note + 1;

    /// <summary>Names of years and wholes: the size of a table's rows.</summary>
    public double Axis => type.Table;

    /// <summary>Names of things and panels, ordinary values.</summary>
    public double Name => type.Table + 1;

    /// <summary>Values of the assessed year's bars.</summary>
    public double Bar => type.Table + 2;

    /// <summary>Values at the ends of lines and on strips.</summary>
    public double End => type.Table + 3;

    /// <summary>The highlighted value of columns.</summary>
    public double Highlighted => type.Table + 5;

    /// <summary>The share of a ring's part: half a key figure.</summary>
    public double Share => Math.Max(TextStyle.Smallest, Math.Round(type.KeyNumber * 0.48));

    /// <summary>The share of a ring's first part.</summary>
    public double FirstShare => Math.Max(TextStyle.Smallest, Math.Round(type.KeyNumber * 0.67));

    /// <summary>Distance of a label from what it names.</summary>
    public double LabelGap => 1.5 * grid;

    /// <summary>Distance of names from the rows and lines they stand beside.</summary>
    public double EndGap => 3 * grid;

    /// <summary>Distance of a head, key or unit from what is under it.</summary>
    public double HeadGap => 2 * grid;

    /// <summary>Distance of the names under an axis from it: half of the lowest tick's label stands there too.</summary>
    public double AxisGap => Math.Max(2 * grid, 0.56 * Small + 1);

    /// <summary>Distance of the key's items.</summary>
    public double ItemGap => 4 * grid;

    /// <summary>Distance of panels beside each other.</summary>
    public double PanelGap => 11 * grid;

    /// <summary>Height of a line of the key.</summary>
    public double KeyRow => Math.Round(Key * 1.4);
}
