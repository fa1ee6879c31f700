namespace Assessment.Sources.Matching;

/// <summary>Letters without case and diacritics, for comparing words.</summary>
internal static class PlainLetter
{
    /// <summary>The lower-case letter without its diacritic; any other character as it is.</summary>
    /// <remarks>The program runs without culture data, where <see cref="string.Normalize()"/> leaves text as it is: hence a table.</remarks>
    public static char Of(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ą' or 'á' or 'ä' or 'â' or 'à' => 'a',
        'ć' or 'č' or 'ç' => 'c',
        'ę' or 'é' or 'ě' or 'ë' or 'è' => 'e',
        'í' or 'î' => 'i',
        'ł' => 'l',
        'ń' or 'ň' => 'n',
        'ó' or 'ö' or 'ô' or 'ő' => 'o',
        'ř' => 'r',
        'ś' or 'š' => 's',
        'ú' or 'ü' or 'ů' or 'ű' => 'u',
        'ý' => 'y',
        'ź' or 'ż' or 'ž' => 'z',
        var c => c,
    };
}
