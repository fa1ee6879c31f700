using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Revisions;

namespace Assessment.Disclosure;

/// <summary>What the office and the reader are told of small and hidden counts.</summary>
public static class DisclosureTexts
{
    private const int MostNamed = 3;

    private static readonly PluralForms Numbers = new("liczbę", "liczby", "liczb");

    /// <summary>What was hidden, for the notes; <c>null</c> when nothing was.</summary>
    public static string? Note(Suppression suppression, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(suppression);
        ArgumentNullException.ThrowIfNull(policy);
        var count = suppression.Hidden.Count;
        return count == 0 ? null
            : $"Ze względu na ochronę prywatności ukryto {PolishNumber.Text(count)}{PolishNumber.Space}{Numbers.For(count)} (znak „#”): {SmallOnes(policy.Below - 1)} "
                + "w tabelach według miejscowości i przy wrażliwych powodach pomocy i świadczeniach oraz te, z których dałoby się je obliczyć. "
                + "Ukryto również obliczone z nich zmiany, udziały i wskaźniki.";
    }

    private static string SmallOnes(int largest) => largest switch
    {
        1 => "liczby równe 1",
        2 => "liczby 1 i 2",
        _ => string.Create(CultureInfo.InvariantCulture, $"liczby od 1 do {largest}"),
    };

    /// <summary>The small counts as problems: a warning per file while they are published, an error where they cannot be protected.</summary>
    public static IEnumerable<Problem> Problems(CaseContent content, PublishedCounts counts, ImmutableArray<CountCell> small, Suppression suppression)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(suppression);
        if (!content.Case.Disclosure.Suppresses)
            return small.Where(c => content.Case.Disclosure.IsSmall(c.Indicator, counts.Values[c]))
                .Select(c => (Cell: c, Place: PlaceOf(c, content))).GroupBy(c => c.Place.File)
                .Select(g => Small(g.First().Cell, g.Count(), g.First().Place, content, counts));
        var from = "z innych danych dokumentu" + (counts.Editions.IsEmpty ? "" : " i wydanych wersji");
        return
        [
            .. Exposed(content, counts, suppression),
            .. suppression.Guessable.Where(IsProtected).Select(c => new Problem("ochrona.nieznana-suma", Severity.Warning,
                $"Liczbę {PolishQuotes.Around(Named(c))} może obliczyć {from} ten, kto zna sumę kolumny; tabela tej sumy nie podaje.", PlaceOf(c, content),
                "Połącz wiersze tabeli w większe grupy albo, jeśli sumy nie podano nigdzie indziej, przyjmij ostrzeżenie w sekcji „przyjete”, podając powód.")),
            .. suppression.Unprotected.Where(IsProtected).Select(c => new Problem("ochrona.nie-da-sie", Severity.Error,
                $"Liczby {PolishQuotes.Around(Named(c))} nie da się ukryć: można ją obliczyć {from}.", PlaceOf(c, content),
                "Połącz wiersze tabeli w większe grupy albo usuń tabelę z dokumentu.")),
        ];

        // A count that was hidden only to protect others may be known, when the others are not.
        bool IsProtected(CountCell cell) => suppression.Primary.Contains(cell) || !cell.IsCurrent;

        string Named(CountCell cell) => cell.IsCurrent ? Name(cell, content) : Name(cell, counts);
    }

    private static IEnumerable<Problem> Exposed(CaseContent content, PublishedCounts counts, Suppression suppression) =>
        from edition in counts.Editions
        let told = suppression.Exposed.Where(edition.Published.Contains).ToImmutableArray()
        where !told.IsEmpty
        select new Problem("ochrona.wydano-wczesniej", Severity.Warning,
            $"Dokument ukrywa liczby, które podał już wydany dokument ({RevisionTexts.Version(edition.Version)}): "
            + string.Join("; ", told.Take(MostNamed).Select(c => PolishQuotes.Around(Name(c, content))))
            + (told.Length > MostNamed ? $" i jeszcze {PolishNumber.Text(told.Length - MostNamed)}" : "") + ". Kto ma tamtą wersję, zna je, więc program nie liczy na nie przy ukrywaniu innych.",
            PlaceOf(told[0], content),
            "Zastąp tamtą wersję w BIP nową razem z załącznikami albo przyjmij ostrzeżenie w sekcji „przyjete”, podając powód.");

    private static Problem Small(CountCell cell, int count, Place place, CaseContent content, PublishedCounts counts) =>
        new("ochrona.mala-liczebnosc", Severity.Warning,
            $"Mała liczba może wskazać konkretną osobę: {PolishQuotes.Around(Name(cell, content))} – {PolishNumber.Text(counts.Values[cell])}."
            + (count > 1 ? $" Takich liczb w tym pliku: {PolishNumber.Text(count)}." : ""), place,
            "Dopisz w ocena.yaml „ochrona: {ponizej: 3}”, a program ukryje takie liczby, albo przyjmij ostrzeżenie w sekcji „przyjete”, podając powód.");

    /// <summary>A small count written with words where a number is expected, which cannot be hidden.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="place">Its place.</param>
    public static Problem Written(string text, Place place) => new("ochrona.liczba-ze-slowem", Severity.Error,
        $"W kolumnie liczb stoi {PolishQuotes.Around(text)}. Małej liczby zapisanej razem ze słowem program nie potrafi ukryć.", place,
        "Wpisz w komórce samą liczbę, a słowo przenieś do nagłówka kolumny; program ukryje taką liczbę.");

    /// <summary>A table in a text of the office that gives small counts by locality, which cannot be hidden.</summary>
    /// <param name="row">The words that head the row of the first one.</param>
    /// <param name="number">The count.</param>
    /// <param name="place">Its place.</param>
    public static Problem InText(string row, string number, Place place) => new("ochrona.tabela-w-tekscie", Severity.Warning,
        $"Tabela w tekście podaje małą liczbę, która może wskazać konkretną osobę: {PolishQuotes.Around(row)} – {number}. "
        + "Program ukrywa liczby tylko w tabelach z plików.", place,
        "Przenieś tabelę do pliku CSV w folderze dane/wlasne i pokaż ją na slajdzie rodzaju „tabela-wlasna” "
        + "albo przyjmij ostrzeżenie w sekcji „przyjete”, podając powód.");

    private static string Name(CountCell cell, CaseContent content)
    {
        if (cell.Indicator is { } code) return $"{content.Catalogue[code].Label}, {cell.Year}{PolishNumber.Space}r.";
        var table = content.FreeTables.First(t => t.File == cell.File);
        return RecordedCell.Named(table.RowName(cell.Row), table.Header[cell.Column], cell.Row);
    }

    // A count that only an earlier version holds.
    private static string Name(CountCell cell, PublishedCounts counts)
    {
        var edition = counts.Editions.First(e => e.Names.ContainsKey(cell));
        return $"{edition.Names[cell]} ({RevisionTexts.Version(edition.Version)})";
    }

    /// <summary>The hidden counts with their numbers and places, for the office's own report.</summary>
    public static ImmutableArray<(string Name, string Number, Place Place)> Withheld(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return
        [
            .. assessed.Withheld.OrderBy(w => w.Key.File, StringComparer.Ordinal).ThenBy(w => w.Key.Indicator?.Value, StringComparer.Ordinal)
                .ThenBy(w => (w.Key.Year, w.Key.Row, w.Key.Column))
                .Select(w => (Name(w.Key, assessed.Content), PolishNumber.Text(w.Value, w.Value.Scale), PlaceOf(w.Key, assessed.Content))),
        ];
    }

    private static Place PlaceOf(CountCell cell, CaseContent content)
    {
        if (!cell.IsCurrent) return new("ocena.yaml");
        if (cell.Indicator is not { } code)
        {
            var table = content.FreeTables.First(t => t.File == cell.File);
            return new(cell.File, table.Lines[cell.Row], cell.Column + 1, table.Header[cell.Column]);
        }
        var origin = content.Observations.Find(content.Case.Unit, code, cell.Year)?.Origin.Cells.FirstOrDefault();
        return origin is null ? new("ocena.yaml") : new(origin.File, origin.Line, origin.ColumnNumber, origin.Column);
    }
}
