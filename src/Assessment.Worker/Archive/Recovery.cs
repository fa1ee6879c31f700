using Assessment.Worker.Results;

namespace Assessment.Worker.Archive;

/// <summary>Completes what a killed process began: a run that is recorded gets its files into place.</summary>
internal static class Recovery
{
    /// <summary>Moves the waiting files of an interrupted run into place.</summary>
    /// <param name="archive">The archive; its lock is held.</param>
    /// <param name="kept">The files of released versions, from which a lost file is restored.</param>
    /// <param name="results">The results folder.</param>
    /// <param name="disk">How files are moved.</param>
    /// <returns>The run's number, or <c>null</c> when nothing was interrupted.</returns>
    public static int? Complete(RunArchive archive, KeptFiles kept, string results, Disk disk)
    {
        if (archive.Unplaced() is not { } number) return null;
        var history = CaseHistory.Of(archive);
        foreach (var output in history.Runs.First(r => r.Number == number).Outputs)
        {
            var place = ResultPlace.Of(results, output.Name);
            if (Holds(place, output)) continue;
            var waiting = ResultPlace.Unfinished(place);
            if (Holds(waiting, output)) disk.Replace(waiting, place);
            else if (history.VersionOf(number) is { } version && kept.TryRead(version.Number, output) is { } file)
                ResultWriting.Write(place, file.Bytes.Span, disk.Replace, CancellationToken.None);
        }
        archive.Placed();
        return number;
    }

    private static bool Holds(string path, ArchivedOutput output) =>
        File.Exists(path) && new FileInfo(path).Length == output.Size && KeptFiles.Hash(File.ReadAllBytes(path)) == output.Sha256;
}
