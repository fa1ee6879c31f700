using NodaTime;

namespace Assessment.Worker.Watching;

/// <summary>Tells when the files of a case have been left alone long enough to count as finished.</summary>
/// <param name="quiet">How long they have to stay as they are.</param>
internal sealed class QuietFiles(Duration quiet)
{
    private Instant _since;

    /// <summary>The files when they were last looked at, or <c>null</c> before that.</summary>
    public FolderListing? Listing { get; private set; }

    /// <summary>The moment from which they count as finished, if nothing changes until then.</summary>
    public Instant QuietAt => _since + quiet;

    /// <summary>Takes note of the files.</summary>
    /// <param name="listing">The files now.</param>
    /// <param name="now">The time.</param>
    /// <returns>True when they are finished.</returns>
    public bool Note(FolderListing listing, Instant now)
    {
        if (!listing.Equals(Listing)) (Listing, _since) = (listing, now);
        return now >= QuietAt;
    }
}
