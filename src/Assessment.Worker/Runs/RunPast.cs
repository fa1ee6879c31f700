using Assessment.Cases;
using Assessment.Decks;
using Assessment.Findings;
using Assessment.Revisions;
using Assessment.Worker.Archive;

namespace Assessment.Worker.Runs;

/// <summary>What earlier runs say to a new one: its edition, and the version it is compared with.</summary>
/// <param name="History">The earlier runs.</param>
/// <param name="Edition">The edition to make.</param>
/// <param name="Reason">Why it is made again, in the office's words, or <c>null</c>.</param>
internal sealed record RunPast(CaseHistory History, Edition Edition, string? Reason = null)
{
    /// <summary>The past of a draft made now, read without the case's lock.</summary>
    /// <exception cref="ArchiveException">The archive cannot be read.</exception>
    public static RunPast Of(string caseFolder)
    {
        var history = CaseHistory.Read(caseFolder);
        return new(history, history.Draft);
    }

    /// <summary>
    /// What was read with what was released before: of this case, and of the case of the year before that it names. What that one announced
    /// is what its current version printed; only a case that was never released is asked for its <c>wnioski.yaml</c>.
    /// </summary>
    /// <param name="content">What was read.</param>
    /// <param name="caseFolder">The case folder.</param>
    /// <exception cref="ArchiveException">The archive of the case of the year before cannot be read.</exception>
    public CaseContent Remembered(CaseContent content, string caseFolder)
    {
        var before = content.Previous is { } previous ? CaseHistory.Read(Path.Combine(caseFolder, previous)) : CaseHistory.None;
        content = content with { Released = [.. History.Released(content.Case.Year), .. before.Released(content.Case.Year - 1)], Reason = Reason };
        if (before is not { Current: { } version, CurrentContents: { } released }) return content;
        var deck = before.Runs.First(r => r.Number == version.Run).Outputs[0]; // a version has a deck
        var file = new InputFile($"{content.Previous}/{HistoryFolder.Name}/{HistoryFolder.VersionName(version.Number)}/{deck.Name}", deck.Size, deck.Sha256, "", null, 0, 0, null);
        return content with
        {
            PreviousRecommendations = AnnouncedRecommendations.Of(released, content.Rules, content.PreviousRecommendations, new(file.Path)),
            Files = [.. content.Files, file],
        };
    }

    /// <summary>The assessed case with its edition, and with what it changes in comparison with the current version.</summary>
    /// <param name="assessed">The assessed case.</param>
    /// <param name="contents">What it was made of.</param>
    public AssessedCase Applied(AssessedCase assessed, RunContents contents) => assessed with
    {
        Edition = Edition,
        Changes = History is { Current: { } current, CurrentContents: { } released }
            ? new(current.Number, [.. (Reason is null ? History.Reasons : History.Reasons.Append(Reason)).Distinct()],
                RunDifference.Between(released with { Slides = [] }, contents))
            : null,
    };
}
