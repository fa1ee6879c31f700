namespace Assessment.Findings.Sentences;

/// <summary>How a sentence prints a figure.</summary>
public enum FigureForm
{
    /// <summary>With its unit: <c>439 rodzin</c>.</summary>
    WithUnit,

    /// <summary>With its unit in the genitive: „do <c>401 rodzin</c>”, „z <c>1 rodziny</c>” (<c>dopelniacz</c>).</summary>
    Genitive,

    /// <summary>With its unit in the accusative: „objęto <c>1 rodzinę</c>” (<c>biernik</c>).</summary>
    Accusative,

    /// <summary>Without its unit: <c>439</c> (<c>liczba</c>).</summary>
    Number,

    /// <summary>Without its unit, after „z” or „ze”: <c>z 426</c>, <c>ze 196</c> (<c>z</c>).</summary>
    From,

    /// <summary>A large amount shortened: <c>1,2 mln zł</c> (<c>skrot</c>).</summary>
    Short,
}
