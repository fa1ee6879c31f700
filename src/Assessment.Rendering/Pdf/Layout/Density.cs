namespace Assessment.Rendering.Pdf.Layout;

/// <summary>How much air a slide is given: one step for the whole slide.</summary>
internal enum Density
{
    /// <summary>Dense, used where it saves a page.</summary>
    Compact,

    /// <summary>The usual setting.</summary>
    Plain,

    /// <summary>A short table, or few words beside a picture: taller rows, larger text.</summary>
    Roomy,

    /// <summary>Few words and nothing else: text that can be read from the back of the room.</summary>
    Large,
}
