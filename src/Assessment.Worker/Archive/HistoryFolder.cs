using System.Globalization;

namespace Assessment.Worker.Archive;

/// <summary>The folder <c>historia</c> of a case: archive of runs, released versions, lock. Nobody clears it by accident.</summary>
/// <param name="Path">Its full path.</param>
internal readonly record struct HistoryFolder(string Path)
{
    /// <summary>The folder's name in the case.</summary>
    public const string Name = "historia";

    /// <summary>The archive: one SQLite file.</summary>
    public string Archive => System.IO.Path.Combine(Path, "przebiegi.db");

    /// <summary>Held open while somebody works on the case.</summary>
    public string Lock => System.IO.Path.Combine(Path, "blokada");

    /// <summary>Says who holds the lock.</summary>
    public string LockOwner => System.IO.Path.Combine(Path, "blokada.txt");

    /// <summary>The folder of a case.</summary>
    public static HistoryFolder Of(string caseFolder) => new(System.IO.Path.GetFullPath(System.IO.Path.Combine(caseFolder, Name)));

    /// <summary>Where the files of a released version are kept, as they were released.</summary>
    public string Version(int number) => System.IO.Path.Combine(Path, VersionName(number));

    /// <summary>Name of the folder of a released version.</summary>
    public static string VersionName(int number) => string.Create(CultureInfo.InvariantCulture, $"wersja-{number}");
}
