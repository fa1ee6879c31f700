using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Assessment.Problems;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Plans;
using NodaTime;

namespace Assessment.Sources.Starter;

/// <summary>Writes a commented starter case with fill-in templates for every chapter of the form.</summary>
/// <remarks>
/// The rows of the templates come from the catalogue, so their labels always match. The starter reads back without errors:
/// everything that is not filled in yet is missing data.
/// </remarks>
public static class StarterCase
{
    /// <summary>The folder of the starter's files among the program's data.</summary>
    internal const string Templates = "nowa/";

    private static readonly string[] EmptyFolders = ["dane/bdl", "dane/pup", "zdjecia"];

    /// <summary>Writes a starter case: whole, or not at all.</summary>
    /// <param name="folder">Path of the new folder; it must not exist, or be empty.</param>
    /// <param name="date">Today; the year before it is the assessed one.</param>
    /// <returns>Paths of the written files, relative to the folder, with <c>/</c>.</returns>
    /// <exception cref="CaseConfigurationException">The folder exists and is not empty, or there is a file of that name.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static ImmutableArray<string> Write(string folder, LocalDate date)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any()))
            throw new CaseConfigurationException(
            [
                new("nowa.folder-niepusty", Severity.Error, $"„{full}” już istnieje i nie jest pustym folderem.", null,
                    "Podaj nazwę nowego folderu; istniejącej sprawy program nie nadpisze."),
            ]);
        var files = Files(date);
        var beside = full + ".nowa-" + Path.GetRandomFileName();
        try
        {
            foreach (var empty in EmptyFolders) Directory.CreateDirectory(Path.Combine(beside, empty));
            foreach (var (path, bytes) in files)
            {
                var target = Path.Combine(beside, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target) ?? beside);
                File.WriteAllBytes(target, bytes);
            }
            if (Directory.Exists(full)) Directory.Delete(full);
            Directory.Move(beside, full);
        }
        catch
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
            throw;
        }
        return [.. files.Select(f => f.Path)];
    }

    private static ImmutableArray<(string Path, byte[] Bytes)> Files(LocalDate date)
    {
        var year = date.Year - 1;
        var builtIn = BuiltInData.Embedded();
        var problems = new ProblemList();
        var catalogue = CatalogueReader.Read(builtIn.Catalogue, null, problems);
        var plan = PlanReader.Read(builtIn.Plan, [], new CaseFolder("."), catalogue, problems).Plan;
        var tables = FormTemplate.All(catalogue, (Prefixed("tabele.yaml"), Text("tabele.yaml")), problems);
        if (problems.HasErrors) throw new InvalidOperationException("The program's own data is wrong: " + problems.ToImmutable()[0]);
        return
        [
            ("CZYTAJ.txt", Utf8Bom(Filled(Text("CZYTAJ.txt"), date)
                .Replace("{GRUPY}", StarterSections.BdlGroups(catalogue), StringComparison.Ordinal)
                .ReplaceLineEndings("\r\n"))),
            .. tables.Select(t => (t.Path, Utf8Bom(t.Csv(year)))),
            .. OwnTemplate.Of(catalogue, year) is { } own ? [(OwnTemplate.Path, Utf8Bom(own))] : ImmutableArray<(string, byte[])>.Empty,
            ("ocena.yaml", Utf8(Filled(Text("ocena.yaml"), date)
                .Replace("{PLIKI}\n", StarterSections.Files(tables), StringComparison.Ordinal)
                .Replace("{ROZDZIALY}\n", StarterSections.Chapters(plan), StringComparison.Ordinal))),
            .. StarterTexts.All.Select(t => (t.Path, Utf8(t.Text))),
        ];
    }

    private static string Filled(string template, LocalDate date) => template
        .Replace("{ROK}", (date.Year - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{ROK+1}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{DATA}", date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Prefixed(string name) => "Data/" + Templates + name;

    private static string Text(string name) => EmbeddedData.Text(Templates + name).ReplaceLineEndings("\n");

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Utf8Bom(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
}
