using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Assessment.Composition;
using Assessment.Problems;
using Assessment.Schedules;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Configuration;
using Assessment.Sources.Exports;
using Assessment.Sources.Plans;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Rollover;

/// <summary>Next year's case, prepared from last year's.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Year">The year it assesses.</param>
/// <param name="IsNew">False when there was one already; it was left alone.</param>
/// <param name="LinesToCheck">Lines of its <c>ocena.yaml</c>, from 1, that still name the old year.</param>
public sealed record NextYearCase(string Folder, int Year, bool IsNew, ImmutableArray<int> LinesToCheck)
{
    private static readonly ImmutableArray<string> DataFolders = ["dane/bdl", "dane/cas", "dane/pup", "dane/wlasne"];
    private static readonly ImmutableArray<string> OwnFolders = ["dane/pup", "dane/wlasne"];

    /// <summary>Prepares the case beside last year's: whole, or not at all. A case of that unit and year that is there already is left alone.</summary>
    /// <param name="folder">Last year's case folder.</param>
    /// <param name="cancel">Stops it before anything is written.</param>
    /// <exception cref="CaseConfigurationException">Last year's <c>ocena.yaml</c> is wrong, or the new folder's name is taken by something else.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written.</exception>
    public static NextYearCase Prepare(string folder, CancellationToken cancel)
    {
        var source = new CaseFolder(Path.TrimEndingDirectorySeparator(folder));
        var overview = CaseOverview.Read(source.Root);
        if (Existing(source.Root, overview) is { } existing) return new(existing, overview.Year + 1, false, []);
        var target = Target(source.Root, overview.Year);
        var problems = new ProblemList();
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            problems.Error("nowy-rok.folder-zajety", $"„{target}” już istnieje i nie jest sprawą za {overview.Year + 1} rok.", null,
                "Zmień jego nazwę albo przenieś go w inne miejsce; program niczego nie nadpisze.");
            throw new CaseConfigurationException(problems.ToImmutable());
        }

        if (source.ReadText(CaseConfiguration.FileName, problems) is not var (text, _)
            || YamlDocument.ReadMapping(CaseConfiguration.FileName, text, problems) is not { } root)
            throw new CaseConfigurationException(problems.ToImmutable());
        var required = Required(source, overview.Year, cancel);
        var configuration = NextYearConfiguration.Of(text, root, overview.Year, Path.GetFileName(source.Root), required);
        cancel.ThrowIfCancellationRequested();
        Write(source, target, configuration.Text, overview.Year);
        return new(target, overview.Year + 1, true, configuration.LinesToCheck);
    }

    private static string? Existing(string folder, CaseOverview overview)
    {
        var parent = Path.GetDirectoryName(folder);
        return parent is null ? null : Directory.EnumerateDirectories(parent).Order(StringComparer.Ordinal).FirstOrDefault(sibling =>
        {
            if (!File.Exists(Path.Combine(sibling, CaseConfiguration.FileName))) return false;
            try
            {
                return CaseOverview.Read(sibling) is var other && other.Unit == overview.Unit && other.Year == overview.Year + 1;
            }
            catch (CaseConfigurationException)
            {
                return sibling == Target(folder, overview.Year); // Note: there, though the office has still to mend it.
            }
        });
    }

    /// <summary>The folder beside last year's, with the year in its name advanced, or added.</summary>
    private static string Target(string folder, int year)
    {
        var name = Path.GetFileName(folder);
        var (old, next) = (year.ToString(CultureInfo.InvariantCulture), (year + 1).ToString(CultureInfo.InvariantCulture));
        return Path.Combine(Path.GetDirectoryName(folder) ?? folder,
            name.Contains(old, StringComparison.Ordinal) ? name.Replace(old, next, StringComparison.Ordinal) : $"{name}-{next}");
    }

    private static ImmutableArray<RequiredExport> Required(CaseFolder source, int year, CancellationToken cancel)
    {
        var (old, next) = (year.ToString(CultureInfo.InvariantCulture), (year + 1).ToString(CultureInfo.InvariantCulture));
        var planned = PlannedFiles(source);
        var own = OwnFolders.SelectMany(f => source.Files(f)).Where(f => !TemporaryFile.Is(Path.GetFileName(f)))
            .Select(f => planned.Contains(f) ? f : f.Replace(old, next, StringComparison.Ordinal));
        return
        [
            .. CaseExports.Read(source.Root, cancel).Present.OrderBy(e => e.Kind).ThenBy(e => e.Key, StringComparer.Ordinal),
            .. own.Union(planned).Select(f => new RequiredExport(ExportKind.File, f)),
        ];
    }

    /// <summary>The tables that slides of the case name by their path.</summary>
    private static ImmutableArray<string> PlannedFiles(CaseFolder source)
    {
        var problems = new ProblemList();
        var (configuration, _) = CaseReader.Configuration(source, problems);
        var catalogue = CatalogueReader.Read(BuiltInData.Embedded().Catalogue, configuration.Catalogue, problems);
        return [.. PlanReader.Read(BuiltInData.Embedded().Plan, configuration.Chapters, source, catalogue, problems).Files
            .Where(f => f is { IsOfCase: true, Kind: SlidePlanKind.FreeTable }).Select(f => f.Path)];
    }

    private static void Write(CaseFolder source, string target, string configuration, int year)
    {
        var beside = target + ".nowa-" + Path.GetRandomFileName();
        try
        {
            foreach (var empty in DataFolders) Directory.CreateDirectory(Path.Combine(beside, empty));
            File.WriteAllText(Path.Combine(beside, CaseConfiguration.FileName), configuration, new UTF8Encoding(false));
            foreach (var path in source.Files("opis").Concat(source.Files("zdjecia")).Append("rekomendacje.md").Where(p => source.Exists(p) && source.FindLink(p) is null))
            {
                var copy = Path.Combine(beside, path);
                Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? beside);
                if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                    File.WriteAllText(copy, DraftMark.On(File.ReadAllText(Path.Combine(source.Root, path)), year), new UTF8Encoding(false));
                else File.Copy(Path.Combine(source.Root, path), copy);
            }

            if (Directory.Exists(target)) Directory.Delete(target);
            Directory.Move(beside, target);
        }
        catch
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
            throw;
        }
    }
}
