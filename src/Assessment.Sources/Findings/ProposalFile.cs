using System.Collections.Immutable;
using System.Text;
using Assessment.Cases;
using Assessment.Findings;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Findings;

/// <summary>Brings <c>wnioski.yaml</c> up to date with the proposals of a case and leaves everything the office wrote as it is.</summary>
/// <remarks>
/// The file is edited line by line, so that decisions, comments and order survive: only the values of <c>propozycja</c>, <c>dane</c>
/// and <c>stan</c> are the program's.
/// </remarks>
public static class ProposalFile
{
    /// <summary>Name of the file in the case folder.</summary>
    public const string FileName = DecisionsReader.FileName;

    private const string Header =
        """
        # Propozycje programu: wnioski i rekomendacje do oceny. Zdecyduj o każdej, wpisując po „decyzja:” jedno słowo:
        #   przyjmij – drukuj tak, jak zaproponowano
        #   zmien    – drukuj to, co wpiszesz po „tekst:” (liczbę z danych wstawia znacznik, np. {{pomoc.rodziny, rok}})
        #   odrzuc   – nie drukuj; po „powod:” wpisz, dlaczego (powód zostaje w tym pliku)
        # Dopóki choć jedna propozycja czeka na decyzję, dokument pozostaje projektem.
        # Ponowne uruchomienie „assessment wnioski” zachowuje decyzje i uwagi od znaku #; program zmienia tylko
        # „propozycja”, „dane” i „stan”. Przy rekomendacji możesz też zmienić „kto”, „kiedy” i „wskaznik”.
        """;

    /// <summary>The new text of the file of a case folder.</summary>
    /// <param name="folder">Path of the case folder.</param>
    /// <param name="assessed">The assessed case.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ProposalUpdate Update(string folder, AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var problems = new ProblemList();
        var caseFolder = new CaseFolder(folder);
        var text = caseFolder.Exists(FileName) && caseFolder.ReadText(FileName, problems) is var (existing, _) ? existing : null;
        return problems.HasErrors ? new("", 0, 0, 0, problems.ToImmutable()) : Update(text, assessed.Findings, assessed.Content.Rules);
    }

    /// <summary>The new text of a file.</summary>
    /// <param name="text">Its text, or <c>null</c> when there is none.</param>
    /// <param name="findings">The proposals.</param>
    /// <param name="rules">The rules they come from.</param>
    public static ProposalUpdate Update(string? text, CaseFindings findings, FindingRules rules)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(rules);
        var problems = new ProblemList();
        var newLine = text?.Contains("\r\n", StringComparison.Ordinal) == true ? "\r\n" : "\n";
        var old = (string.IsNullOrWhiteSpace(text) ? Header + "\n\nwnioski:\n\nrekomendacje:\n" : text).Replace("\r\n", "\n", StringComparison.Ordinal);
        var (lines, counts) = (old, (Added: 0, Changed: 0, Vanished: 0));
        foreach (var (key, entries) in new[]
        {
            ("wnioski", findings.All.Select(f => ProposalEntry.Of(f, rules)).ToImmutableArray()),
            ("rekomendacje", findings.Recommendations.Select(r => ProposalEntry.Of(r, rules)).ToImmutableArray()),
        })
        {
            if (YamlDocument.ReadMapping(FileName, lines, problems) is not { } mapping || problems.HasErrors) return new(text ?? "", 0, 0, 0, problems.ToImmutable());
            var section = new ProposalSection(lines, mapping, key, problems);
            lines = section.Update(entries);
            if (problems.HasErrors) return new(text ?? "", 0, 0, 0, problems.ToImmutable());
            counts = (counts.Added + section.Added, counts.Changed + section.Changed, counts.Vanished + section.Vanished);
        }
        return new(lines.Replace("\n", newLine, StringComparison.Ordinal), counts.Added, counts.Changed, counts.Vanished, []);
    }

    /// <summary>A text as a YAML scalar in double quotes on one line.</summary>
    internal static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
            quoted.Append(letter is '"' or '\\' ? "\\" : "").Append(letter is '\n' or '\r' ? ' ' : letter);
        return quoted.Append('"').ToString();
    }
}
