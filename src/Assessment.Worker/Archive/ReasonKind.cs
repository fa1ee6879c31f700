namespace Assessment.Worker.Archive;

/// <summary>What kind of reason a run has.</summary>
internal enum ReasonKind
{
    /// <summary>The office gave it; the change slide prints it.</summary>
    Given,

    /// <summary>Nobody gave one: it lists the files that changed since the last run.</summary>
    ChangedFiles,

    /// <summary>Why the document was released in spite of open errors or proposals. Never printed.</summary>
    Forced,
}
