namespace Assessment.Decks.Charts;

/// <summary>A chart on a slide.</summary>
/// <param name="Chart">What it shows.</param>
public sealed record ChartBlock(ChartModel Chart) : Block;
