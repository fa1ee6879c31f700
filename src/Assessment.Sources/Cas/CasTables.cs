using System.Text.RegularExpressions;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Cas;

/// <summary>Tells which table of a form a text names.</summary>
internal static partial class CasTables
{
    /// <summary>The table whose title a line holds – the longest one –, else the one whose key it names; <c>null</c> when it names none.</summary>
    public static CasTable? Named(string line, CasProfile profile)
    {
        var words = $" {NormalisedLabel.Of(line)} ";
        return profile.Tables
            .SelectMany(t => t.Titles.Select(title => (Table: t, Title: title.Text)))
            .Where(t => words.Contains($" {t.Title} ", StringComparison.Ordinal))
            .OrderByDescending(t => t.Title.Length)
            .FirstOrDefault().Table
            ?? Keyed(line, profile);
    }

    /// <summary>The table of a section number, e.g. <c>Dział 1A</c>, <c>1.A</c>; <c>null</c> for an unknown one.</summary>
    public static CasTable? OfSection(string section, CasProfile profile)
    {
        var slug = Slug(section);
        foreach (var word in (string[])["dzial", "sekcja", "czesc", "tabela"])
            if (slug.StartsWith(word, StringComparison.Ordinal)) slug = slug[word.Length..];
        return profile.Tables.FirstOrDefault(t => t.Sections.Any(s => Slug(s) == slug) || Slug(t.Key) == slug);
    }

    /// <summary>The table whose key follows <c>tabela</c> or <c>dział</c> in a title or a file name.</summary>
    private static CasTable? Keyed(string line, CasProfile profile)
    {
        // Note: keys are compared without their punctuation, as a file name writes it: 3.powody, 3-powody, 3_powody.
        var text = Separators().Replace(Plain(line), "-").Trim('-') + "-";
        return profile.Tables
            .Select(t => (Table: t, Key: Separators().Replace(Plain(t.Key), "-")))
            .OrderByDescending(t => t.Key.Length)
            .FirstOrDefault(t => Markers.Any(m => text.Contains($"{m}-{t.Key}-", StringComparison.Ordinal) || text.Contains($"{m}{t.Key}-", StringComparison.Ordinal)))
            .Table;
    }

    private static readonly string[] Markers = ["tabela", "tab", "dzial", "czesc"];

    private static string Plain(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c).ToString() : NormalisedLabel.Of(c.ToString()).Text is { Length: > 0 } letter ? letter : "-"));

    private static string Slug(string text) => Plain(text).Replace("-", "", StringComparison.Ordinal);

    [GeneratedRegex("-+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
