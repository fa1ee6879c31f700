namespace Assessment.Rendering.Pdf.Layout;

/// <summary>The space an element is offered.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Fresh">True at the top of an empty page: no larger space will come, so something must be placed.</param>
internal readonly record struct Space(double Width, double Height, bool Fresh)
{
    /// <summary>True when a part is wanted even of what is short enough to be moved whole: its end is to go on with its notes.</summary>
    public bool Parts { get; init; }

    /// <summary>The space below something already placed.</summary>
    public Space Below(double height) => this with { Height = Height - height, Fresh = Fresh && height <= 0 };

    /// <summary>The same space at another width.</summary>
    public Space Wide(double width) => this with { Width = width };
}
