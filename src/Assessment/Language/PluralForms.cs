namespace Assessment.Language;

/// <summary>A noun in the three forms that Polish numbers govern, and the form of fractions.</summary>
/// <param name="One">1 rodzina.</param>
/// <param name="Few">2–4, 22–24 … rodziny.</param>
/// <param name="Many">0, 5–21, 25–31 … rodzin.</param>
/// <param name="Fraction">1,5 rodziny (genitive singular); the form for few when the noun does not say.</param>
public sealed record PluralForms(string One, string Few, string Many, string? Fraction = null)
{
    /// <summary>The form that a number governs.</summary>
    public string For(decimal number)
    {
        var n = Math.Abs(number);
        if (n != decimal.Truncate(n)) return Fraction ?? Few;
        if (n == 1) return One;
        var (tens, units) = ((int)(n % 100 / 10), (int)(n % 10));
        return tens != 1 && units is >= 2 and <= 4 ? Few : Many;
    }
}
