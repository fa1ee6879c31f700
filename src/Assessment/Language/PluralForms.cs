namespace Assessment.Language;

/// <summary>A noun in the forms that Polish numbers govern.</summary>
/// <param name="One">1 rodzina.</param>
/// <param name="Few">2–4, 22–24 … rodziny; the same in the accusative.</param>
/// <param name="Many">0, 5–21, 25–31 … rodzin; also the genitive plural.</param>
/// <param name="Fraction">1,5 rodziny (genitive singular); the form for few when the noun does not say.</param>
/// <param name="OneAccusative">o 1 rodzinę (accusative singular); the form for one when the noun does not say.</param>
public sealed record PluralForms(string One, string Few, string Many, string? Fraction = null, string? OneAccusative = null)
{
    /// <summary>The form that a number governs.</summary>
    /// <param name="number">The number as it is printed; its sign does not count.</param>
    /// <param name="grammaticalCase">The case that the sentence asks for.</param>
    public string For(decimal number, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        var n = Math.Abs(number);
        if (n != decimal.Truncate(n)) return Fraction ?? Few;
        return (grammaticalCase, n == 1) switch
        {
            (GrammaticalCase.Genitive, true) => Fraction ?? Few,
            (GrammaticalCase.Genitive, false) => Many,
            (GrammaticalCase.Accusative, true) => OneAccusative ?? One,
            (_, true) => One,
            _ => Plural(n),
        };
    }

    /// <summary>These forms of a verb, for a noun: nouns of men take the form of many from 2 on („2 mieszkańców mieszkało”).</summary>
    public PluralForms AgreeingWith(PluralForms noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return noun.Few == noun.Many ? this with { Few = Many } : this;
    }

    private string Plural(decimal n)
    {
        var (tens, units) = ((int)(n % 100 / 10), (int)(n % 10));
        return tens != 1 && units is >= 2 and <= 4 ? Few : Many;
    }
}
