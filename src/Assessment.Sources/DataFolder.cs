using System.Collections.Immutable;
using Assessment.Problems;

namespace Assessment.Sources;

/// <summary>A folder under <c>dane</c> and the files it may hold.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Extensions">Allowed extensions.</param>
internal sealed record DataFolder(string Name, ImmutableArray<string> Extensions)
{
    /// <summary>GUS BDL exports.</summary>
    public static DataFolder Bdl { get; } = new("bdl", [".csv", ".zip"]);

    /// <summary>CAS exports.</summary>
    public static DataFolder Cas { get; } = new("cas", [".csv"]);

    /// <summary>Labour office.</summary>
    public static DataFolder LabourOffice { get; } = new("pup", [".csv"]);

    /// <summary>The centre's own data.</summary>
    public static DataFolder Own { get; } = new("wlasne", [".csv"]);

    private static readonly ImmutableArray<DataFolder> All = [Bdl, Cas, LabourOffice, Own];

    /// <summary>The folder of a file; <c>null</c> when the file is not to be read, which is a problem unless it is a program's own temporary file.</summary>
    public static DataFolder? Of(string path, CaseFolder folder, ProblemList problems)
    {
        var segments = path.Split('/');
        var name = segments[^1];
        if (TemporaryFile.Is(name)) return null;
        var place = new Place(path);
        if (folder.FindLink(path) is { } link)
        {
            problems.Error("sciezka.niedozwolona", $"„{link}” jest dowiązaniem do innego miejsca.", place, "Skopiuj plik do folderu sprawy.");
            return null;
        }
        if (segments.Length != 3 || All.FirstOrDefault(f => f.Name == segments[1]) is not { } found)
        {
            problems.Error("dane.zly-folder", "Plik leży poza folderami danych.", place,
                "Przenieś go do dane/bdl (GUS), dane/cas (CAS), dane/pup (urząd pracy) albo dane/wlasne (dane ośrodka), bez podfolderów.");
            return null;
        }
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (found.Extensions.Contains(extension)) return found;
        if (extension is ".xlsx" or ".xls" or ".xlsm" or ".xlsb" or ".ods")
            problems.Error("dane.arkusz", $"Plik {extension} to arkusz kalkulacyjny, a program czyta tylko pliki CSV.", place,
                "Otwórz go i wybierz „Zapisz jako → CSV UTF-8 (rozdzielany przecinkami)”, a arkusz przenieś poza folder „dane”.");
        else
            problems.Error("dane.zle-rozszerzenie", $"Pliku „{name}” nie można tu czytać; oczekiwano: {string.Join(" albo ", found.Extensions)}.", place,
                "Zapisz dane jako CSV albo przenieś plik poza folder „dane”.");
        return null;
    }
}
