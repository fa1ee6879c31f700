using System.Collections.Immutable;
using System.Globalization;
using Assessment.Problems;
using Assessment.Sources.Delimited;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Cas;

/// <summary>The columns of a table.</summary>
/// <param name="Label">Index of the label column.</param>
/// <param name="Symbol">Index of the symbol column, or <c>null</c>.</param>
/// <param name="Section">Index of the section column, or <c>null</c>.</param>
/// <param name="Columns">Columns of figures.</param>
internal sealed record CasHeader(int Label, int? Symbol, int? Section, ImmutableArray<CasColumn> Columns)
{
    /// <summary>Reads a header row; <c>null</c> when it is wrong, which is then a problem.</summary>
    public static CasHeader? Read(DelimitedFile file, CasBlock block, CasProfile profile, int formYear, ProblemList problems)
    {
        var roles = new Dictionary<string, int>();
        var columns = new List<CasColumn>();
        var valid = true;
        var cells = block.Header.Cells;
        for (var i = 0; i < cells.Length; i++)
        {
            var text = cells[i].Trim();
            var place = new Place(file.Path, block.Header.Line, i + 1, text.Length == 0 ? null : text);
            if (text.Length == 0)
            {
                if (block.Rows.FirstOrDefault(r => i < r.Cells.Length && !string.IsNullOrWhiteSpace(r.Cells[i])) is { } filled)
                    valid = Fail("cas.kolumna-bez-naglowka", $"Kolumna {i + 1} nie ma nagłówka, a w wierszu {filled.Line} stoi w niej „{filled.Cells[i].Trim()}”.",
                        place, "Wpisz nagłówek kolumny albo usuń jej zawartość.");
                continue;
            }
            if (Role(text, profile) is { } role)
            {
                if (role.Length > 0 && !roles.TryAdd(role, i))
                    valid = Fail("cas.naglowek-dwa-razy", $"Nagłówek „{text}” pełni tę samą rolę co „{cells[roles[role]].Trim()}” w kolumnie {roles[role] + 1}.",
                        place, "Zostaw jedną z tych kolumn.");
                continue;
            }
            var column = Column(i, text, profile, formYear, place, problems);
            if (column is null)
            {
                valid = false;
                continue;
            }
            if (columns.Find(c => c.Year == column.Year && c.Measure == column.Measure) is { } twin)
                valid = Fail(column.Year is null ? "cas.miara-dwa-razy" : "cas.rok-dwa-razy",
                    $"Kolumny {twin.Index + 1} („{twin.Header}”) i {i + 1} („{text}”) oznaczają to samo"
                    + (column.Year is { } same ? string.Create(CultureInfo.InvariantCulture, $": rok {same}.") : $": miarę „{column.Measure}”."),
                    place, "Popraw nagłówek jednej z nich albo usuń ją.");
            columns.Add(column);
        }
        if (!valid) return null;

        var at = new Place(file.Path, block.Header.Line);
        var seen = string.Join(", ", cells.Select(c => c.Trim()).Where(c => c.Length > 0).Select(c => $"„{c}”"));
        if (profile.HasYearColumns && !columns.Exists(c => c.Year == formYear))
            return Missing("cas.brak-kolumny-roku", string.Create(CultureInfo.InvariantCulture, $"Brak kolumny roku {formYear}; w nagłówku stoją: {seen}."),
                string.Create(CultureInfo.InvariantCulture, $"Dopisz kolumnę „{formYear}” albo „rok oceny”, albo sprawdź rok oceny."));
        if (profile.HasYearColumns && columns.Find(c => c.Year > formYear) is { } later && !columns.Exists(c => SaysForecast(c.Header, profile)))
            problems.Warning("cas.rok-po-ocenie",
                string.Create(CultureInfo.InvariantCulture, $"Kolumna „{later.Header}” jest późniejsza niż rok oceny {formYear}, a żaden nagłówek nie mówi o prognozie; przyjęto, że to prognoza."),
                new(file.Path, block.Header.Line, later.Index + 1, later.Header), "Sprawdź, czy lata w nagłówku nie są przesunięte; prognozę nazwij np. „prognoza 2021”.");
        if (columns.Count == 0)
            return Missing("cas.brak-kolumny-miary", $"Brak kolumn z liczbami; w nagłówku stoją: {seen}.",
                "Oczekiwano kolumn: " + string.Join(", ", profile.Measures.GroupBy(m => m.Measure).Select(g => $"„{g.First().Words.Text}”")) + ".");
        return new(
            roles["label"],
            roles.TryGetValue("symbol", out var symbol) || roles.TryGetValue("ordinal", out symbol) ? symbol : null,
            roles.TryGetValue("section", out var section) ? section : null,
            [.. columns]);

        bool Fail(string id, string message, Place where, string wayOut)
        {
            problems.Error(id, message, where, wayOut);
            return false;
        }

        CasHeader? Missing(string id, string message, string wayOut)
        {
            problems.Error(id, message, at, wayOut);
            return null;
        }
    }

    /// <summary>The role of a column that holds no figures; empty for one to be skipped, <c>null</c> for any other column.</summary>
    private static string? Role(string text, CasProfile profile)
    {
        var key = NormalisedLabel.Of(text);
        return Is(profile.LabelHeaders) ? "label"
            : Is(profile.SymbolHeaders) ? "symbol"
            : Is(profile.OrdinalHeaders) ? "ordinal"
            : Is(profile.SectionHeaders) ? "section"
            : Is(profile.SkippedHeaders) ? ""
            : null;

        bool Is(ImmutableArray<CasPhrase> headers) => headers.Any(h => h.Key == key);
    }

    private static CasColumn? Column(int index, string text, CasProfile profile, int formYear, Place place, ProblemList problems)
    {
        var words = " " + NormalisedLabel.Of(text).Text + " ";
        int? relative = null;
        foreach (var (phrase, offset) in profile.RelativeYears)
        {
            if (!Take(phrase.Key)) continue;
            relative = formYear + offset;
            break;
        }
        var years = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(IsYear).Distinct().ToList();
        foreach (var year in years) words = words.Replace($" {year} ", " ", StringComparison.Ordinal);
        var forecast = false;
        foreach (var word in profile.ForecastWords) forecast |= Take(word);
        int? named = years is [var only] ? int.Parse(only, CultureInfo.InvariantCulture) : null;
        var measure = Measure(words, profile) ?? Measure(WithoutEmptyWords(words, profile), profile);
        var isKnown = measure is not null || WithoutEmptyWords(words, profile).Trim().Length == 0;

        if (years.Count > 1 || !isKnown || (profile.HasYearColumns ? (named ?? relative) is null : measure is null))
        {
            problems.Error("cas.nieznany-naglowek", $"Nieznany nagłówek „{text}”.", place, Expected(text, profile, formYear));
            return null;
        }
        if (named is { } a && relative is { } b && a != b)
        {
            problems.Error("cas.sprzeczny-rok", string.Create(CultureInfo.InvariantCulture,
                $"Nagłówek „{text}” nazywa rok {a}, a w formularzu za {formYear} r. oznacza rok {b}."), place, "Popraw nagłówek albo rok oceny.");
            return null;
        }
        var at = named ?? relative;
        if (forecast && at <= formYear)
        {
            problems.Error("cas.prognoza-wstecz", string.Create(CultureInfo.InvariantCulture,
                $"Nagłówek „{text}” zapowiada prognozę na rok {at}, który nie jest późniejszy niż rok oceny {formYear}."), place, "Popraw nagłówek albo rok oceny.");
            return null;
        }
        return new(index, text, at, measure, at > formYear);

        bool Take(NormalisedLabel phrase)
        {
            if (!words.Contains($" {phrase} ", StringComparison.Ordinal)) return false;
            words = words.Replace($" {phrase} ", " ", StringComparison.Ordinal);
            return true;
        }
    }

    private static bool SaysForecast(string header, CasProfile profile)
    {
        var words = $" {NormalisedLabel.Of(header).Text} ";
        return profile.ForecastWords.Any(Says) || profile.RelativeYears.Any(r => r.Offset > 0 && Says(r.Words.Key));

        bool Says(NormalisedLabel phrase) => words.Contains($" {phrase} ", StringComparison.Ordinal);
    }

    private static string? Measure(string words, CasProfile profile)
    {
        var text = words.Trim();
        return text.Length == 0 ? null : profile.Measures.FirstOrDefault(m => m.Words.Key.Text == text).Measure;
    }

    private static string WithoutEmptyWords(string words, CasProfile profile) =>
        string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !profile.EmptyWords.Any(e => e.Text == w)));

    private static bool IsYear(string word) =>
        word.Length == 4 && word.All(char.IsAsciiDigit) && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal));

    private static string Expected(string text, CasProfile profile, int formYear)
    {
        var known = profile.LabelHeaders.Concat(profile.SymbolHeaders).Concat(profile.SectionHeaders).Concat(profile.SkippedHeaders)
            .Concat(profile.Measures.Select(m => m.Words))
            .Concat(profile.RelativeYears.Select(r => r.Words))
            .Select(p => p.Text);
        var near = NearestLabels.Of(text, known);
        var expected = profile.HasYearColumns
            ? string.Create(CultureInfo.InvariantCulture, $"Oczekiwano np. „{profile.LabelHeaders[0].Text}”, „Symbol”, „{formYear}”, „rok {formYear}”, „rok oceny”, „prognoza {formYear + 1}”.")
            : "Oczekiwano np. " + string.Join(", ", profile.Measures.GroupBy(m => m.Measure).Select(g => $"„{g.First().Words.Text}”").Prepend($"„{profile.LabelHeaders[0].Text}”")) + ".";
        return (near.IsEmpty ? "" : "Najbliższe znane: " + string.Join(", ", near.Select(n => $"„{n}”")) + ". ") + expected + " Popraw nagłówek.";
    }
}
