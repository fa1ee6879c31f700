namespace Assessment.Revisions;

/// <summary>What a document prints: a number that it does not hold is no change of the document.</summary>
/// <param name="Figures">The figures.</param>
/// <param name="Tables">The files of the office's own tables that stand on its slides.</param>
public sealed record PrintedNumbers(IReadOnlySet<FigureKey> Figures, IReadOnlySet<string> Tables);
