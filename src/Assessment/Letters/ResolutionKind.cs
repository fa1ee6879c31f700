namespace Assessment.Letters;

/// <summary>What the council resolves on the assessment; the law asks for neither (art. 16a ust. 4 u.p.s.).</summary>
public enum ResolutionKind
{
    /// <summary>It takes note of the assessment: „w sprawie przyjęcia do wiadomości oceny”.</summary>
    TakesNote,

    /// <summary>It accepts the assessment: „w sprawie przyjęcia oceny”.</summary>
    Accepts,
}
