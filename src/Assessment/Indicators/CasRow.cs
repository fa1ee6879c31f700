namespace Assessment.Indicators;

/// <summary>Where an indicator stands in a CAS table.</summary>
/// <param name="Form"><c>ozps</c> or <c>mrips-03</c>.</param>
/// <param name="Table">Stable key of the table in the profile, e.g. <c>2</c>, <c>3.powody</c>.</param>
/// <param name="Label">The row's official label; <c>null</c> when it equals the indicator's.</param>
/// <param name="Symbol">The row's symbol, or <c>null</c>.</param>
/// <param name="Measure">For tables with several measure columns: the measure's key in the profile; otherwise <c>null</c>.</param>
/// <param name="Under">The label of the row above that a <i>w tym</i> row belongs to, where its label alone is not unique in the table.</param>
public sealed record CasRow(string Form, string Table, string? Label = null, string? Symbol = null, string? Measure = null, string? Under = null);
