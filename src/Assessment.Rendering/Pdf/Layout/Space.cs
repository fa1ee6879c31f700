namespace Assessment.Rendering.Pdf.Layout;

/// <summary>The space an element is offered.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Fresh">True at the top of an empty page: no larger space will come, so something must be placed.</param>
internal readonly record struct Space(double Width, double Height, bool Fresh)
{
    /// <summary>The space below something already placed.</summary>
    public Space Below(double height) => new(Width, Height - height, Fresh && height <= 0);

    /// <summary>The same space at another width.</summary>
    public Space Wide(double width) => this with { Width = width };
}
