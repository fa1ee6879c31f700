using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Assessment.Cases;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Rendering.Reports;

/// <summary>Writes the report of a run as one HTML page: no script, nothing from elsewhere, readable by a screen reader and in print.</summary>
public static class HtmlReport
{
    private const string Nothing = "–";

    private static readonly PluralForms Errors = new("błąd", "błędy", "błędów");
    private static readonly PluralForms Warnings = new("ostrzeżenie", "ostrzeżenia", "ostrzeżeń");

    /// <summary>The page in UTF-8; the same report gives the same bytes.</summary>
    public static ReadOnlyMemory<byte> Write(RunReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new StringBuilder();
        Head(page, report);
        Summary(page, report);
        Problems(page, "Błędy", report.ForcedReason is null ? "Bez ich poprawienia dokument nie powstanie." : "Dokument wydano mimo nich; liczby, których nie dało się odczytać, są w nim oznaczone jako brak danych.", report.Problems, Severity.Error);
        Problems(page, "Ostrzeżenia", "Ostrzeżenia nie wstrzymują dokumentu, ale każde trzeba sprawdzić.", report.Problems, Severity.Warning);
        Undecided(page, report);
        Section(page, "zmiany", "Co się zmieniło", report.Changes.Select(Item));
        Table(page, "przyjete", "Przyjęte ostrzeżenia", ["Ostrzeżenie", "Gdzie", "Powód przyjęcia"],
            report.Accepted.Select(a => new[] { Text(a.Problem.Message), a.Problem.Place is { } place ? Text(Place(place)) : Nothing, Text(a.Reason) }));
        Table(page, "braki", "Liczby, których brakuje", ["Wskaźnik", "Dlaczego"], report.Missing.Select(m => new[] { Text(m.Label), Text(m.Reason) }));
        Table(page, "ukryte", "Liczby ukryte w dokumencie", ["Liczba", "Wartość", "Gdzie"], report.Withheld.Select(w => new[] { Text(w.Name), Text(w.Number), Text(Place(w.Place)) }));
        Table(page, "wejscie", "Co przeczytano", ["Plik", "Kodowanie", "Wiersze", "Wiersze użyte"], report.Files.Select(Row));
        Table(page, "wyniki", "Co powstało", ["Plik", "Rozmiar"], report.Made.Select(m => new[] { Link(m.Name), Size(m.Bytes) }));
        var accepted = report.Accepted.Select(a => (a.Problem.Id, a.Problem.Place)).ToHashSet();
        Problems(page, "Informacje", "Niczego nie trzeba robić.", [.. report.Problems.Where(p => !accepted.Contains((p.Id, p.Place)))], Severity.Information);
        page.Append(CultureInfo.InvariantCulture, $"</main><footer><p>Raport wewnętrzny ośrodka. Nie należy go publikować. Program assessment {Text(report.ProgramVersion)}.</p></footer></body></html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    // Texts and pictures have no rows.
    private static string[] Row(InputFile file) => file.Delimiter is null
        ? [Text(file.Path), file.Encoding.Length > 0 ? Text(file.Encoding) : Nothing, Nothing, Nothing]
        : [Text(file.Path), Text(file.Encoding), PolishNumber.Text(file.Rows), PolishNumber.Text(file.UsedRows)];

    private static string Link(string path) =>
        $"<a href=\"{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}\">{Text(path)}</a>";

    private static void Head(StringBuilder page, RunReport report)
    {
        var title = $"Raport: {report.Subject}";
        page.Append("<!DOCTYPE html>\n<html lang=\"pl\"><head><meta charset=\"utf-8\">")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Append(CultureInfo.InvariantCulture, $"<title>{Text(title)}</title><style>{HtmlStyle.Sheet}</style></head>\n")
            .Append("<body><a class=\"skip\" href=\"#tresc\">Przejdź do treści</a>")
            .Append(CultureInfo.InvariantCulture, $"<header><p>Ocena zasobów pomocy społecznej</p><h1>{Text(title)}</h1></header><main id=\"tresc\">\n");
    }

    private static void Summary(StringBuilder page, RunReport report)
    {
        var (errors, warnings) = (Count(report, Severity.Error), Count(report, Severity.Warning));
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"{(report.IsRefused ? "zle" : "dobrze")}\"><strong>{Text(report.Outcome)}</strong> ")
            .Append(CultureInfo.InvariantCulture, $"{PolishNumber.Text(errors)} {Errors.For(errors)}, {PolishNumber.Text(warnings)} {Warnings.For(warnings)}.</p>\n");
        if (report.ForcedReason is { } reason)
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"zle\"><strong>Wersję wydano mimo błędów lub propozycji bez decyzji.</strong> Powód zapisany w historii: {Text(reason)}</p>\n");
    }

    private static int Count(RunReport report, Severity severity) => report.Problems.Count(p => p.Severity == severity);

    private static void Problems(StringBuilder page, string heading, string meaning, ImmutableArray<Problem> problems, Severity severity)
    {
        var group = problems.Where(p => p.Severity == severity).ToArray();
        if (group.Length == 0) return;
        page.Append(CultureInfo.InvariantCulture, $"<section><h2>{heading} ({group.Length.ToString(CultureInfo.InvariantCulture)})</h2><p>{meaning}</p><ol>\n");
        foreach (var problem in group)
        {
            page.Append("<li>");
            if (problem.Place is { } place) page.Append(CultureInfo.InvariantCulture, $"<p class=\"miejsce\">{Text(Place(place))}</p>");
            page.Append(CultureInfo.InvariantCulture, $"<p>{Text(problem.Explanation)} <code>{Text(problem.Id)}</code></p>");
            if (problem.WayOut.Length > 0) page.Append(CultureInfo.InvariantCulture, $"<p class=\"rada\"><strong>Co zrobić:</strong> {Text(problem.WayOut)}</p>");
            page.Append("</li>\n");
        }
        page.Append("</ol></section>\n");
    }

    private static string Place(Place place) =>
        place.File
        + (place.Line is { } line ? $", wiersz {line.ToString(CultureInfo.InvariantCulture)}" : "")
        + (place.ColumnName is { } name ? $", kolumna „{name}”" : place.Column is { } column ? $", kolumna {column.ToString(CultureInfo.InvariantCulture)}" : "");

    private static void Undecided(StringBuilder page, RunReport report) =>
        Section(page, "decyzje", "Do decyzji ośrodka", report.Undecided.Select(Item),
            "Decyzje wpisuje się w pliku wnioski.yaml: przyjmij, zmien albo odrzuc. Dopóki nie ma wszystkich, dokument jest oznaczony jako PROJEKT.");

    private static void Section(StringBuilder page, string id, string heading, IEnumerable<string> items, string meaning = "")
    {
        var all = items.ToArray();
        if (all.Length == 0) return;
        page.Append(CultureInfo.InvariantCulture, $"<section id=\"{id}\"><h2>{heading} ({all.Length.ToString(CultureInfo.InvariantCulture)})</h2>")
            .Append(meaning.Length > 0 ? $"<p>{meaning}</p>" : "").Append("<ul>\n").AppendJoin("", all).Append("</ul></section>\n");
    }

    private static string Item(string text) => $"<li>{Text(text)}</li>\n";

    private static void Table(StringBuilder page, string id, string heading, string[] header, IEnumerable<string[]> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0) return;
        page.Append(CultureInfo.InvariantCulture, $"<section id=\"{id}\"><h2>{heading} ({all.Length.ToString(CultureInfo.InvariantCulture)})</h2><table><thead><tr>");
        foreach (var cell in header) page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{cell}</th>");
        page.Append("</tr></thead><tbody>\n");
        foreach (var row in all)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{row[0]}</th>");
            foreach (var cell in row.Skip(1)) page.Append(CultureInfo.InvariantCulture, $"<td>{cell}</td>");
            page.Append("</tr>\n");
        }
        page.Append("</tbody></table></section>\n");
    }

    private static string Size(long bytes) => PolishNumber.Text(Math.Max(1, bytes / 1000m)) + PolishNumber.Space + "kB";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
