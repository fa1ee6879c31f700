namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Something that takes space on a page. Elements do not change while they are placed.</summary>
internal abstract class Element
{
    /// <summary>True when the element grows into the height it is offered (charts, pictures).</summary>
    public virtual bool Stretches => false;

    /// <summary>True when the element must not be the last one on a page that has more to come (headings).</summary>
    public virtual bool KeepsWithNext { get; init; }

    /// <summary>True when the element explains the one before it and must not be the first on a page without any of it (notes, source lines).</summary>
    public virtual bool KeepsWithBefore { get; init; }

    /// <summary>Distance to the element before it.</summary>
    public virtual double GapBefore => 12;

    /// <summary>How much of the element fits a space.</summary>
    public abstract Placement Place(Space space);
}
