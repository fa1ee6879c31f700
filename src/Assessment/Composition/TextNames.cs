using System.Globalization;
using Assessment.Cases;
using Assessment.Language;

namespace Assessment.Composition;

/// <summary>The names a text may use between <c>{{</c> and <c>}}</c>.</summary>
public static class TextNames
{
    /// <summary>All names, for messages.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "rok", "rok-1", "rok+1", "rok+2", "lata", "pierwszy-rok", "gmina", "gminy", "gminie", "w-gminie", "osrodek", "osrodka", "osrodkowi",
        "w-osrodku", "skrot", "rada", "rady", "radzie", "data",
    ];

    /// <summary>The text of a name in a case, or <c>null</c> when there is no such name.</summary>
    public static string? Value(string name, AssessmentCase assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return name switch
        {
            "lata" => PolishDate.Years(assessment.Years[0], assessment.Year),
            "gmina" => assessment.UnitName.Nominative,
            "gminy" => assessment.UnitName.Genitive,
            "gminie" => assessment.UnitName.Dative,
            "w-gminie" => assessment.UnitName.Locative,
            "osrodek" => assessment.Centre.Nominative,
            "osrodka" => assessment.Centre.Genitive,
            "osrodkowi" => assessment.Centre.Dative,
            "w-osrodku" => assessment.Centre.Locative,
            "skrot" => assessment.CentreAbbreviation,
            "rada" => assessment.Council.Nominative,
            "rady" => assessment.Council.Genitive,
            "radzie" => assessment.Council.Dative,
            "data" => PolishDate.Long(assessment.Date),
            _ => Year(name, assessment)?.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The year a word means in a case: <c>rok</c>, <c>rok-1</c>, <c>pierwszy-rok</c>, <c>2020</c>; or <c>null</c>.</summary>
    public static int? Year(string word, AssessmentCase assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return word switch
        {
            "rok" => assessment.Year,
            "rok-1" => assessment.Year - 1,
            "rok+1" => assessment.Year + 1,
            "rok+2" => assessment.Year + 2,
            "pierwszy-rok" => assessment.Years[0],
            { Length: 4 } when int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) => year,
            _ => null,
        };
    }
}
