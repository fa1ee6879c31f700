using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Problems;
using Assessment.Sources.Delimited;
using Assessment.Sources.Matching;
using NodaTime;

namespace Assessment.Sources.Cas;

/// <summary>What the lines above a header say.</summary>
internal sealed partial record CasPreamble
{
    /// <summary>Nothing said.</summary>
    public static CasPreamble None { get; } = new();

    /// <summary>The year of the form, or <c>null</c>.</summary>
    public int? Year { get; init; }

    /// <summary>Where the year stands.</summary>
    public Place? YearPlace { get; init; }

    /// <summary>Date of the export, or <c>null</c>.</summary>
    public LocalDate? ExportDate { get; init; }

    /// <summary>Title lines, the nearest to the header first.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>The key a line begins with, or <c>null</c> for a title or comment.</summary>
    public static CasPreambleKey? KeyOf(DelimitedRow row, CasProfile profile) => Split(row, profile)?.Key;

    /// <summary>Reads the lines above a header; what they do not say is taken from the tables above.</summary>
    public static CasPreamble Read(DelimitedFile file, CasBlock block, CasProfile profile, CasContext context, CasPreamble above, ProblemList problems)
    {
        var preamble = above with { Titles = [] };
        var titles = new List<string>();
        foreach (var row in block.Preamble)
        {
            var place = new Place(file.Path, row.Line, 1);
            if (Split(row, profile) is not var (key, value))
            {
                titles.Add(Text(row));
                continue;
            }
            switch (key)
            {
                case CasPreambleKey.Year or CasPreambleKey.Period when Year4().Match(value) is { Success: true } year:
                    preamble = preamble with { Year = int.Parse(year.ValueSpan, CultureInfo.InvariantCulture), YearPlace = place };
                    CheckWholeYear(value, place, problems);
                    break;
                case CasPreambleKey.Year:
                    problems.Error("cas.zly-rok-w-preambule", $"W wierszu „{Text(row)}” oczekiwano roku czterema cyframi.", place,
                        "Popraw rok w pliku albo usuń wiersz i wpisz rok w ocena.yaml (pliki: rok).");
                    break;
                case CasPreambleKey.Unit or CasPreambleKey.Territory:
                    CheckUnit(value, key == CasPreambleKey.Territory, place, context, problems);
                    break;
                case CasPreambleKey.ExportDate when ExportDates.Find(value) is { } date:
                    preamble = preamble with { ExportDate = date };
                    break;
                case CasPreambleKey.ExportDate:
                    problems.Warning("cas.zla-data-eksportu", $"Nie odczytano daty eksportu „{value}”; oczekiwano np. 22.03.2021 albo 2021-03-22.", place,
                        "Popraw datę w pliku albo wpisz data_eksportu w ocena.yaml (pliki).");
                    break;
                case CasPreambleKey.Table:
                    titles.Add(Text(row));
                    break;
            }
        }
        titles.Reverse();
        return preamble with { Titles = [.. titles] };
    }

    private static (CasPreambleKey Key, string Value)? Split(DelimitedRow row, CasProfile profile)
    {
        var text = Text(row);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && profile.PreambleKeys.TryGetValue(NormalisedLabel.Of(text[..colon]), out var key)) return (key, text[(colon + 1)..].Trim());
        var first = row.Cells.FirstOrDefault(c => !string.IsNullOrWhiteSpace(c)) ?? "";
        if (profile.PreambleKeys.TryGetValue(NormalisedLabel.Of(first), out key)) return (key, text[Math.Min(text.Length, first.Trim().Length)..].Trim());

        // „Sprawozdanie za rok 2020”, „Data eksportu 22.03.2021”: the longest key that begins the line.
        var words = NormalisedLabel.Of(text).Text + " ";
        var begun = profile.PreambleKeys
            .Where(k => k.Value is not CasPreambleKey.Table and not CasPreambleKey.Unit && words.StartsWith(k.Key.Text + " ", StringComparison.Ordinal))
            .OrderByDescending(k => k.Key.Text.Length)
            .FirstOrDefault();
        return begun.Key.IsEmpty || !text.Any(char.IsAsciiDigit) ? null : (begun.Value, text);
    }

    private static string Text(DelimitedRow row) => string.Join(' ', row.Cells.Select(c => c.Trim()).Where(c => c.Length > 0));

    private static void CheckUnit(string value, bool isCode, Place place, CasContext context, ProblemList problems)
    {
        var codes = (isCode ? Digits() : Codes()).Matches(value).Select(m => m.Value).Where(d => d.Length is 6 or 7).ToList();
        if (codes.Count == 0)
        {
            if (isCode)
                problems.Error("cas.zly-teryt", $"Kod „{value}” nie jest kodem TERYT; oczekiwano 6 albo 7 cyfr.", place,
                    "Popraw kod w pliku; kod zapisany bez zera na początku uzupełnij o zero.");
            else if (!IsOurs(value, context))
                problems.Warning("cas.inna-nazwa-jednostki", $"Plik dotyczy jednostki „{value}”, a oczekiwano nazwy „{context.Names[^2]}” albo „{context.Names[0]}”.", place,
                    "Sprawdź, czy to plik tego ośrodka; cudzy plik usuń z folderu oceny.");
            return;
        }
        if (codes.Exists(c => c[..6] == context.Unit.WithoutKind)) return;
        problems.Error("cas.inna-jednostka", $"Plik dotyczy jednostki „{value}”, a ocena – jednostki o kodzie TERYT {context.Unit}.", place,
            "Usuń plik z folderu oceny albo popraw kod jednostki w pliku lub w ocena.yaml.");
    }

    private static bool IsOurs(string value, CasContext context)
    {
        var said = $" {NormalisedLabel.Of(value).Text} ";
        return value.Length == 0 || context.Names.IsEmpty
            || context.Names.Any(n => said.Contains($" {NormalisedLabel.Of(n).Text} ", StringComparison.Ordinal));
    }

    private static void CheckWholeYear(string value, Place place, ProblemList problems)
    {
        if (NormalisedLabel.Of(value).Text.Contains("polrocz", StringComparison.Ordinal) || HalfYear().IsMatch(value))
            problems.Error("cas.polrocze", $"Plik dotyczy części roku („{value}”); ocena wymaga sprawozdania za cały rok.", place,
                "Wyeksportuj z CAS sprawozdanie za cały rok (okres I–XII).");
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year4();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // Note: województwa are numbered 02, 04 … 32; a telephone number in the unit's address is not taken for a code.
    [GeneratedRegex(@"(?<!\d)(?:0[2468]|[12][02468]|3[02])\d{5}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Codes();

    [GeneratedRegex(@"\bI\s*[-–—]\s*VI\b|\bVII\s*[-–—]\s*XII\b|\bczerw|\blip(?:iec|ca)\b|\b30\.0?6\.|-06-30\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HalfYear();
}
