namespace Assessment.Decks;

/// <summary>A part of a slide. The renderer decides how much of it fits; the rest continues on the next page.</summary>
public abstract record Block
{
    private protected Block() { }
}
