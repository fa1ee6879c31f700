namespace Assessment.Language;

/// <summary>The case that a counted noun stands in. Polish has seven; sentences about figures need these three.</summary>
public enum GrammaticalCase
{
    /// <summary>Mianownik: „jest 1 rodzina, są 2 rodziny, jest 5 rodzin”.</summary>
    Nominative,

    /// <summary>Dopełniacz: „spadek do 1 rodziny, 2 rodzin, 5 rodzin”.</summary>
    Genitive,

    /// <summary>Biernik: „wzrosła o 1 rodzinę, 2 rodziny, 5 rodzin”.</summary>
    Accusative,
}
