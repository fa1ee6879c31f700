using System.Collections.Immutable;
using Assessment.Worker.Runs;

namespace Assessment.Worker.Results;

/// <summary>Writes a result whole or not at all.</summary>
internal static class ResultWriting
{
    /// <summary>Writes the files of a run into a folder, in order, each whole or not at all.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="outputs">The files.</param>
    /// <param name="replace">Moves a finished file over the previous one.</param>
    /// <param name="cancel">Asked before each file is moved into place.</param>
    /// <exception cref="ResultNotWrittenException">The folder or a file refused.</exception>
    public static ImmutableArray<ResultFile> WriteAll(
        string folder, ImmutableArray<OutputFile> outputs, Action<string, string> replace, CancellationToken cancel) =>
        [.. outputs.Select(o => Write(Path.Combine([folder, .. o.Name.Split('/')]), o.Bytes.Span, replace, cancel))];

    /// <summary>Writes a file beside its place, onto the disk, and moves it into place in one step.</summary>
    /// <param name="path">The file's place; its folder is made when missing.</param>
    /// <param name="content">Its bytes; when the file already holds them it is left alone.</param>
    /// <param name="replace">Moves a finished file over the previous one.</param>
    /// <param name="cancel">Asked before the file is moved into place.</param>
    /// <exception cref="ResultNotWrittenException">The folder or the file refused; the previous result is untouched.</exception>
    public static ResultFile Write(string path, ReadOnlySpan<byte> content, Action<string, string> replace, CancellationToken cancel)
    {
        try
        {
            var existed = File.Exists(path);
            if (existed && HasBytes(path, content)) return new(path, content.Length, ResultState.Unchanged);
            var folder = Path.GetDirectoryName(path)!; // a path of a file in a folder always has one
            Directory.CreateDirectory(folder);
            // One name per result: what a killed run left behind is overwritten by the next one.
            var unfinished = Path.Combine(folder, "~" + Path.GetFileName(path) + ".tmp");
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                MoveIntoPlace(stream, unfinished, content);
            }

            return new(path, content.Length, existed ? ResultState.Replaced : ResultState.Created);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new ResultNotWrittenException(path, refusal);
        }

        void MoveIntoPlace(FileStream stream, string unfinished, ReadOnlySpan<byte> bytes)
        {
            try
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
                stream.Dispose();
                cancel.ThrowIfCancellationRequested();
                replace(unfinished, path);
            }
            catch
            {
                stream.Dispose();
                File.Delete(unfinished);
                throw;
            }
        }
    }

    private static bool HasBytes(string path, ReadOnlySpan<byte> content) =>
        new FileInfo(path).Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path));
}
