namespace Assessment.Language;

/// <summary>How many times more, in words; a word never says more than the figures do.</summary>
public static class PolishRatio
{
    /// <summary><c>dwukrotnie</c>, <c>ponad dwukrotnie</c>, <c>prawie trzykrotnie</c>; <c>null</c> where a percentage says it better (below 1,9 and from 10 on).</summary>
    /// <param name="times">Later ÷ earlier figure.</param>
    public static string? Words(decimal times)
    {
        var nearest = decimal.Round(times, 0, MidpointRounding.AwayFromZero);
        if (times < 1.9m || nearest > 9) return null;
        var distance = times - nearest;
        return distance switch
        {
            >= -0.1m and < 0 => "prawie " + Fold((int)nearest),
            0 => Fold((int)nearest),
            _ => "ponad " + Fold((int)decimal.Floor(times)),
        };
    }

    private static string Fold(int times) => times switch
    {
        2 => "dwukrotnie",
        3 => "trzykrotnie",
        4 => "czterokrotnie",
        5 => "pięciokrotnie",
        6 => "sześciokrotnie",
        7 => "siedmiokrotnie",
        8 => "ośmiokrotnie",
        _ => "dziewięciokrotnie",
    };
}
