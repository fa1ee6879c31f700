using System.Collections.Immutable;
using Assessment.Composition;
using Assessment.Letters;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Letters;

/// <summary>Reads the templates of the council package: the office's own from <c>szablony/</c>, else the built-in ones.</summary>
public static class LetterTemplateReader
{
    private const string Folder = "szablony";

    /// <summary>Reads a template.</summary>
    /// <param name="caseFolder">Path of the case folder.</param>
    /// <param name="name">Name of the template, e.g. <c>pismo-przewodnie</c>.</param>
    /// <returns>The template.</returns>
    /// <exception cref="CaseConfigurationException">The office's template is wrong; every error is placed.</exception>
    /// <exception cref="IOException">The template cannot be read.</exception>
    public static Letter Read(string caseFolder, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caseFolder);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var problems = new ProblemList();
        var (file, text) = Text(new CaseFolder(caseFolder), name, problems);
        var letter = text.Length > 0 && YamlDocument.ReadMapping(file, text, problems) is { } mapping ? Template(name, new(mapping, problems), problems) : null;
        return letter is null || problems.HasErrors ? throw new CaseConfigurationException(problems.ToImmutable()) : letter;
    }

    private static (string File, string Text) Text(CaseFolder folder, string name, ProblemList problems)
    {
        var own = $"{Folder}/{name}.yaml";
        if (!folder.Exists(own)) return ($"Data/pisma/{name}.yaml", EmbeddedData.Text($"pisma/{name}.yaml"));
        if (folder.FindLink(own) is { } link)
        {
            problems.Error("sciezka.niedozwolona", $"„{link}” jest dowiązaniem do innego miejsca.", new(own), "Skopiuj plik do folderu sprawy.");
            return (own, "");
        }
        return (own, folder.ReadText(own, problems) is var (text, _) ? text : "");
    }

    private static Letter Template(string name, YamlFields root, ProblemList problems)
    {
        var title = root.RequiredText("tytul");
        Check(title, root.At("tytul"), problems);
        ImmutableArray<LetterParagraph> paragraphs = [.. root.ItemFields("akapity").Select(i => Paragraph(i, problems))];
        if (paragraphs.IsEmpty) root.Missing("akapity", "lista akapitów pisma");
        root.Finish();
        return new(name, title, paragraphs);
    }

    private static LetterParagraph Paragraph(YamlFields item, ProblemList problems)
    {
        var style = item.Choice("styl",
            ("akapit", LetterStyle.Paragraph), ("lewo", LetterStyle.Left), ("prawo", LetterStyle.Right), ("srodek", LetterStyle.Centre),
            ("tytul", LetterStyle.Title), ("temat", LetterStyle.Subject), ("pozycja", LetterStyle.Item), ("podpis", LetterStyle.Signature),
            ("nowa-strona", LetterStyle.NewPage), ("wnioski", LetterStyle.Findings), ("zalaczniki", LetterStyle.Attachments)) ?? LetterStyle.Paragraph;
        var text = item.Text("tekst") ?? "";
        Check(text, item.At("tekst"), problems);
        item.Finish();
        return new(style, text);
    }

    private static void Check(string text, Place place, ProblemList problems)
    {
        foreach (var name in TextTemplate.Placeholder.Matches(text).Select(m => m.Groups["body"].Value).Where(n => !LetterNames.All.Contains(n)))
            problems.Error("tekst.nieznany-znacznik", $"Nieznany znacznik „{{{{{name}}}}}”.", place, Nearest.Hint(name, LetterNames.All) is { Length: > 0 } hint
                ? hint
                : "Znane znaczniki: " + string.Join(", ", LetterNames.All) + ".");
    }
}
