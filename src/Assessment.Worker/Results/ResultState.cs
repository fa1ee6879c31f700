namespace Assessment.Worker.Results;

/// <summary>What became of a result file.</summary>
internal enum ResultState
{
    /// <summary>There was none before.</summary>
    Created,

    /// <summary>It took the place of a different one.</summary>
    Replaced,

    /// <summary>The previous one had the same bytes and was left alone.</summary>
    Unchanged,
}
