using System.Globalization;
using System.Text;

namespace Assessment.Worker.Serving;

/// <summary>Sees to it that a root folder is served by one process only. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class RootLock : IDisposable
{
    private readonly FileStream _file;

    private RootLock(FileStream file) => _file = file;

    /// <summary>The folder of the service's own files in a root.</summary>
    public static string FolderOf(string root) => Path.Combine(root, "dziennik");

    /// <summary>Takes the root.</summary>
    /// <param name="root">The root folder.</param>
    /// <returns>The lock, or <c>null</c> when another process serves the root.</returns>
    /// <exception cref="IOException">The service's folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The service's folder may not be written.</exception>
    public static RootLock? Take(string root)
    {
        var path = Path.Combine(Directory.CreateDirectory(FolderOf(root)).FullName, "usluga.lock");
        FileStream file;
        try
        {
            file = new(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }

        file.SetLength(0);
        file.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName} {Environment.ProcessId}\n")));
        file.Flush(flushToDisk: true);
        return new(file);
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();
}
