using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Language;

namespace Assessment.Letters;

/// <summary>The names a letter may use between <c>{{</c> and <c>}}</c>: those of every text and its own.</summary>
public static class LetterNames
{
    private const string Blank = "………";

    private static readonly ImmutableArray<string> Own = ["miejsce", "organ", "sesja", "sesja-rok", "numer-uchwaly", "wersja", "do-wiadomosci"];

    /// <summary>All names, for messages.</summary>
    public static IReadOnlyList<string> All { get; } = [.. TextNames.All, .. Own];

    /// <summary>The text of a name, or <c>null</c> when there is no such name.</summary>
    public static string? Value(string name, AssessmentCase assessment, LetterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(facts);
        return name switch
        {
            "miejsce" => assessment.Place,
            "organ" => facts.Executive,
            "sesja" => PolishDate.Long(facts.Session),
            "sesja-rok" => facts.Session.Year.ToString(CultureInfo.InvariantCulture),
            "numer-uchwaly" => facts.ResolutionNumber ?? Blank,
            "do-wiadomosci" => assessment.Resolution == ResolutionKind.TakesNote ? " do wiadomości" : "",
            "wersja" => facts.Edition.Version.ToString(CultureInfo.InvariantCulture),
            _ => TextNames.Value(name, assessment),
        };
    }
}
