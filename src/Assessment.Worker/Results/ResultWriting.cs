using System.Collections.Immutable;
using Assessment.Worker.Faults;
using Assessment.Worker.Runs;

namespace Assessment.Worker.Results;

/// <summary>Writes results whole or not at all: first all of them beside their places, then each into its place in one step.</summary>
internal static class ResultWriting
{
    /// <summary>Writes a file onto the disk.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="content">Its bytes.</param>
    public static void ToDisk(string path, ReadOnlyMemory<byte> content)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(content.Span);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Writes the files of a run into a folder. When one cannot be written, none is.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="outputs">The files.</param>
    /// <param name="disk">How files are written and moved.</param>
    /// <param name="cancel">Asked before the first file is moved into place.</param>
    /// <exception cref="ResultNotWrittenException">The folder or a file refused.</exception>
    public static ImmutableArray<ResultFile> WriteAll(
        string folder, ImmutableArray<OutputFile> outputs, Disk disk, CancellationToken cancel)
    {
        var prepared = PrepareAll(folder, outputs, disk, cancel);
        var placed = 0;
        try
        {
            return [.. prepared.Select(p => (Place(p, disk), placed++).Item1)];
        }
        catch
        {
            Forget(prepared[placed..]);
            throw;
        }
    }

    /// <summary>Writes one file into its place.</summary>
    /// <param name="path">The file's place; its folder is made when missing.</param>
    /// <param name="content">Its bytes; when the file already holds them it is left alone.</param>
    /// <param name="replace">Moves a finished file over the previous one.</param>
    /// <param name="cancel">Asked before the file is moved into place.</param>
    /// <inheritdoc cref="WriteAll" path="/exception"/>
    public static ResultFile Write(string path, ReadOnlySpan<byte> content, Action<string, string> replace, CancellationToken cancel) =>
        WriteAll(Path.GetDirectoryName(path)!, [new(Path.GetFileName(path), content.ToArray())], new(ToDisk, replace), cancel)[0]; // a file has a folder

    /// <summary>Writes the files beside their places; those that are there already are left out. When one is refused, none stays.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="outputs">The files.</param>
    /// <param name="disk">How files are written.</param>
    /// <param name="cancel">Asked after the last one.</param>
    /// <exception cref="ResultNotWrittenException">The folder or a file refused.</exception>
    public static ImmutableArray<PreparedResult> PrepareAll(
        string folder, ImmutableArray<OutputFile> outputs, Disk disk, CancellationToken cancel)
    {
        var prepared = ImmutableArray.CreateBuilder<PreparedResult>();
        try
        {
            foreach (var output in outputs) prepared.Add(Prepare(ResultPlace.Of(folder, output.Name), output.Bytes, disk));
            cancel.ThrowIfCancellationRequested();
            return prepared.ToImmutable();
        }
        catch
        {
            Forget(prepared.ToImmutable());
            throw;
        }
    }

    /// <summary>Moves a prepared file into its place.</summary>
    /// <exception cref="ResultNotWrittenException">The place refused; the previous result is untouched.</exception>
    public static ResultFile Place(PreparedResult prepared, Disk disk)
    {
        if (prepared.Unfinished is not { } unfinished) return new(prepared.Path, prepared.Bytes, ResultState.Unchanged);
        try
        {
            disk.Replace(unfinished, prepared.Path);
            return new(prepared.Path, prepared.Bytes, prepared.Existed ? ResultState.Replaced : ResultState.Created);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new ResultNotWrittenException(prepared.Path, refusal);
        }
    }

    /// <summary>Takes away prepared files that will not be placed.</summary>
    public static void Forget(ImmutableArray<PreparedResult> prepared)
    {
        foreach (var file in prepared)
            if (file.Unfinished is { } unfinished) File.Delete(unfinished);
    }

    private static PreparedResult Prepare(string path, ReadOnlyMemory<byte> content, Disk disk)
    {
        try
        {
            var existed = File.Exists(path);
            if (existed && HasBytes(path, content.Span)) return new(path, null, content.Length, existed);
            var unfinished = ResultPlace.Unfinished(path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a path of a file in a folder always has one
            try
            {
                disk.Write(unfinished, content);
            }
            catch (Exception refusal) when (refusal is not IOException inUse || !FileRefusal.IsInUse(inUse))
            {
                File.Delete(unfinished); // unless it is another run's that is just being written
                throw;
            }
            return new(path, unfinished, content.Length, existed);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new ResultNotWrittenException(path, refusal);
        }
    }

    private static bool HasBytes(string path, ReadOnlySpan<byte> content)
    {
        // Open elsewhere (on Windows) it could not be replaced later: better to know before anything is.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
        if (file.Length != content.Length) return false;
        var bytes = new byte[content.Length];
        file.ReadExactly(bytes);
        return content.SequenceEqual(bytes);
    }
}
