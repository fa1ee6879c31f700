namespace Assessment.Language;

/// <summary>Prepositions that change before numbers, as these are read aloud.</summary>
public static class PolishPreposition
{
    /// <summary><c>z</c>, or <c>ze</c> before a number that begins with „sto” (100–199, 100 000–199 999 …): „z 426”, „ze 196”.</summary>
    /// <param name="number">The number as it is printed.</param>
    public static string From(decimal number)
    {
        var leading = Math.Abs(decimal.Truncate(number));
        while (leading >= 1000) leading = decimal.Truncate(leading / 1000);
        return leading is >= 100 and < 200 ? "ze" : "z";
    }
}
