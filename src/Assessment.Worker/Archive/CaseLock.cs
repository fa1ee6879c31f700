using System.Text;
using Assessment.Worker.Faults;

namespace Assessment.Worker.Archive;

/// <summary>The right to run a case: held by one holder at a time, across threads, processes and computers.</summary>
/// <remarks>
/// The system keeps the lock on an open file and gives it up when its process ends in whatever way, so a lock can never be left behind;
/// files that a killed process left are taken over. A network share must support file locks (SMB and NFS 4 do).
/// </remarks>
internal sealed class CaseLock : IDisposable
{
    private const int MostAttempts = 100;

    private readonly HistoryFolder _folder;
    private readonly FileStream _held;

    private CaseLock(HistoryFolder folder, FileStream held) => (_folder, _held) = (folder, held);

    /// <summary>Takes the lock of a case.</summary>
    /// <param name="caseFolder">The case.</param>
    /// <param name="clock">Tells since when, for the message to others.</param>
    /// <exception cref="CaseLockedException">Somebody else holds it.</exception>
    /// <exception cref="ArchiveException">The case's folder <c>historia</c> refuses.</exception>
    public static CaseLock Take(string caseFolder, TimeProvider clock)
    {
        var folder = HistoryFolder.Of(caseFolder);
        try
        {
            return TryTake(folder, clock) ?? throw new CaseLockedException(caseFolder, Owner(folder));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw ArchiveRefusal.Folder(folder.Path, refusal);
        }
    }

    /// <summary>Takes the lock of a case, or gives <c>null</c> when somebody else holds it.</summary>
    /// <inheritdoc cref="Take" path="/param"/>
    /// <exception cref="IOException">The case's folder <c>historia</c> refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static CaseLock? TryTake(string caseFolder, TimeProvider clock) => TryTake(HistoryFolder.Of(caseFolder), clock);

    /// <summary>Who holds the lock of a case, in words; <c>null</c> when nobody says so.</summary>
    public static string? Owner(string caseFolder) => Owner(HistoryFolder.Of(caseFolder));

    /// <summary>Gives the lock up and takes its traces away.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(_folder.LockOwner);
            if (!OperatingSystem.IsWindows()) File.Delete(_folder.Lock);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // What cannot be taken away does no harm: the next holder takes it over.
        }
        _held.Dispose();
        RemoveEmpty(_folder);
    }

    private static CaseLock? TryTake(HistoryFolder folder, TimeProvider clock)
    {
        // While the previous holder is taking the empty folder away, it neither exists nor can be made. Attempts without a pause would all
        // fall into that moment when the system stops the other in the middle of it.
        var pause = new SpinWait();
        for (var attempt = 0; attempt < MostAttempts; attempt++, pause.SpinOnce())
        {
            try
            {
                Directory.CreateDirectory(folder.Path);
                var held = Open(folder);
                if (IsStillThere(folder, held)) return Owned(new(folder, held), clock);
                held.Dispose();
            }
            catch (IOException refusal) when (FileRefusal.IsInUse(refusal))
            {
                return null;
            }
            catch (IOException) when (attempt < MostAttempts - 1)
            {
                // A folder that refuses for good does so every time.
            }
        }
        return null;
    }

    private static FileStream Open(HistoryFolder folder) =>
        new(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0,
            OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);

    private static CaseLock Owned(CaseLock taken, TimeProvider clock)
    {
        try
        {
            File.WriteAllText(taken._folder.LockOwner, LockOwner.Here(clock).ToString(), Encoding.UTF8);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    // Outside Windows a file can be locked after its last holder took it away; somebody else may have made and locked a new one since.
    // A random length tells the two apart: asking for it needs no lock.
    private static bool IsStillThere(HistoryFolder folder, FileStream held)
    {
        if (OperatingSystem.IsWindows()) return true;
        var length = Random.Shared.Next(1, 1 << 20);
        held.SetLength(length);
        var there = new FileInfo(folder.Lock);
        return there.Exists && there.Length == length;
    }

    private static string? Owner(HistoryFolder folder)
    {
        try
        {
            return File.ReadAllText(folder.LockOwner, Encoding.UTF8) is { Length: > 0 } text ? text : null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void RemoveEmpty(HistoryFolder folder)
    {
        try
        {
            if (!Directory.EnumerateFileSystemEntries(folder.Path).Any()) Directory.Delete(folder.Path);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // Somebody took the lock meanwhile, or the folder is gone already.
        }
    }
}
