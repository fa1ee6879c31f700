using System.Collections.Immutable;
using Assessment.Problems;
using Assessment.Sources.Delimited;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Own;

/// <summary>Where the columns of the long format stand; <c>null</c> for an optional one that is not there.</summary>
/// <param name="Indicator">The indicator's code or label (<c>wskaznik</c>).</param>
/// <param name="Year">The year (<c>rok</c>).</param>
/// <param name="Value">The figure (<c>wartosc</c>).</param>
/// <param name="Unit">The unit of measure (<c>jednostka</c>), checked against the indicator's.</param>
/// <param name="Source">The printed source (<c>zrodlo</c>).</param>
/// <param name="Date">The date of the data (<c>data</c>).</param>
/// <param name="Remarks">Remarks (<c>uwagi</c>).</param>
/// <param name="Territory">The unit's code (<c>teryt</c>).</param>
/// <param name="Breakdown">All other columns: each value names a part of the indicator.</param>
internal sealed record OwnColumns(
    int Indicator, int Year, int Value, int? Unit, int? Source, int? Date, int? Remarks, int? Territory, ImmutableArray<int> Breakdown)
{
    private static readonly (string Name, string[] Headers)[] Known =
    [
        ("wskaznik", ["wskaznik", "kod wskaznika", "kod"]),
        ("rok", ["rok"]),
        ("wartosc", ["wartosc", "liczba"]),
        ("jednostka", ["jednostka", "jednostka miary"]),
        ("zrodlo", ["zrodlo"]),
        ("data", ["data", "data danych"]),
        ("uwagi", ["uwagi"]),
        ("teryt", ["teryt", "kod teryt"]),
    ];

    // Nobody but the program's templates writes these words without their Polish letters.
    private static readonly string[] OwnWords = ["wskaznik", "wartosc"];

    /// <summary>True when a header row has the three columns of the long format, or a word of its own: then a column it lacks is an error.</summary>
    public static bool IsLongFormat(DelimitedRow header)
    {
        var found = Roles(header).Where(r => r is not null).ToHashSet();
        return found.IsSupersetOf(["wskaznik", "rok", "wartosc"]) || header.Cells.Any(c => OwnWords.Contains(c.Trim(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Reads a header row; <c>null</c> when it is wrong, which is then a problem.</summary>
    public static OwnColumns? Read(DelimitedFile file, DelimitedRow header, ProblemList problems)
    {
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        var breakdown = ImmutableArray.CreateBuilder<int>();
        var valid = true;
        var roles = Roles(header).ToList();
        for (var i = 0; i < roles.Count; i++)
        {
            var text = header.Cells[i].Trim();
            if (roles[i] is not { } role)
            {
                if (text.Length > 0) breakdown.Add(i);
            }
            else if (!at.TryAdd(role, i))
            {
                valid = false;
                problems.Error("wlasne.kolumna-dwa-razy", $"Kolumna „{role}” stoi dwa razy: „{header.Cells[at[role]].Trim()}” (kolumna {at[role] + 1}) i „{text}”.",
                    new Place(file.Path, header.Line, i + 1, text), "Zostaw jedną z nich.");
            }
        }
        foreach (var required in (string[])["wskaznik", "rok", "wartosc"])
        {
            if (at.ContainsKey(required)) continue;
            valid = false;
            var seen = header.Cells.Select(c => c.Trim()).Where(c => c.Length > 0).ToList();
            var near = NearestLabels.Of(required, seen, 1);
            problems.Error("wlasne.brak-kolumny",
                $"Brak kolumny „{required}”; w nagłówku stoją: {string.Join(", ", seen.Select(s => $"„{s}”"))}."
                + (near is [var likely] ? $" Może to „{likely}”?" : ""),
                new Place(file.Path, header.Line), "Oczekiwano nagłówka „wskaznik;rok;wartosc”, a za nim kolumn nieobowiązkowych.");
        }
        return valid
            ? new(at["wskaznik"], at["rok"], at["wartosc"], Optional("jednostka"), Optional("zrodlo"), Optional("data"), Optional("uwagi"), Optional("teryt"),
                breakdown.ToImmutable())
            : null;

        int? Optional(string role) => at.TryGetValue(role, out var index) ? index : null;
    }

    private static IEnumerable<string?> Roles(DelimitedRow header) =>
        header.Cells.Select(c => NormalisedLabel.Of(c).Text).Select(key => Known.FirstOrDefault(k => k.Headers.Contains(key)).Name);
}
