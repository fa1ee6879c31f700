namespace Assessment.Worker.Watching;

/// <summary>The watched files of a case at a moment, for a run that wants to remember what it was made from.</summary>
/// <param name="folder">The case folder.</param>
/// <param name="listing">Its files then.</param>
/// <param name="content">Their hash.</param>
internal sealed class WatchedFiles(string folder, FolderListing listing, string content)
{
    /// <summary>The files now, or <c>null</c> when one is held by another program.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static WatchedFiles? Of(string folder, CancellationToken cancel)
    {
        try
        {
            var listing = FolderListing.Of(folder);
            return new(folder, listing, ContentHash.Of(folder, listing, cancel));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null; // the run itself says what cannot be read
        }
    }

    /// <summary>Their hash, or <c>null</c> when a file was changed since; one written again as it was is no change.</summary>
    /// <param name="cancel">Stops the reading.</param>
    public string? ContentIfStillThere(CancellationToken cancel)
    {
        try
        {
            var now = FolderListing.Of(folder);
            return now.Equals(listing) || ContentHash.Of(folder, now, cancel) == content ? content : null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
