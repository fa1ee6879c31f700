using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Configuration;

/// <summary>Reads the section <c>wyglad</c>: page format, theme, coat of arms, and whether tables show the dynamics.</summary>
/// <param name="folder">The case folder, for the theme file and the coat of arms.</param>
/// <param name="problems">Receives what is wrong.</param>
internal sealed class LookReader(CaseFolder folder, ProblemList problems)
{
    /// <summary>Reads the look; without the section it is the built-in one.</summary>
    /// <returns>The theme, the coat of arms or <c>null</c>, the files read, and whether the dynamics (year before = 100) are shown.</returns>
    public (Theme Theme, Picture? Herb, ImmutableArray<InputFile> Files, bool Dynamics) Read(YamlFields? look)
    {
        if (look is null) return (ThemeReader.BuiltIn(), null, [], false);
        var reader = new ThemeReader(ThemeReader.BuiltIn(), problems);
        var (themeHerb, themeFile) = look.Text("motyw") is { } path ? ThemeFile(path, look.At("motyw"), reader) : (null, null);
        reader.Add(look);
        reader.Check();
        var herb = Herb(look) ?? themeHerb;
        var format = look.Choice("uklad", ("slajdy", PageFormat.Slides), ("a4", PageFormat.A4)) ?? PageFormat.Slides;
        var dynamics = look.YesNo("dynamika") ?? false;
        look.Finish();
        return (reader.Theme with { Format = format }, herb?.Picture, [.. new[] { themeFile, herb?.File }.OfType<InputFile>()], dynamics);
    }

    private ((Picture Picture, InputFile File)? Herb, InputFile? File) ThemeFile(string text, Place place, ThemeReader reader)
    {
        if (folder.Check(text, place, problems) is not { } path) return (null, null);
        if (!folder.Exists(path))
        {
            problems.Error("motyw.brak-pliku", $"Nie ma pliku motywu „{path}”.", place, folder.MissingHint(path, Path.GetDirectoryName(path) ?? ""));
            return (null, null);
        }
        if (folder.ReadText(path, problems) is not var (content, file)) return (null, null);
        if (YamlDocument.ReadMapping(path, content, problems) is not { } mapping) return (null, file);
        var theme = new YamlFields(mapping, problems);
        reader.Add(theme);
        var herb = Herb(theme);
        theme.Finish();
        return (herb, file);
    }

    private (Picture Picture, InputFile File)? Herb(YamlFields fields) =>
        fields.Text("herb") is { } path ? folder.ReadPicture(path, "", null, fields.At("herb"), problems) : null;
}
