namespace Assessment.Changes;

/// <summary>The trend of a series over the window: of at least five years with one definition and no break.</summary>
/// <param name="Direction">Its direction; only a direction allows a trend word.</param>
/// <param name="Line">The line by Theil and Sen.</param>
/// <param name="Agreement">The fraction of pairs of years that go the way of the line.</param>
/// <param name="Points">How many years it rests on.</param>
public sealed record Trend(TrendDirection Direction, TheilSenLine Line, decimal Agreement, int Points);
