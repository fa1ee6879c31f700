namespace Assessment.Findings;

/// <summary>A subject under which findings are printed together.</summary>
/// <param name="Id">Stable id, e.g. <c>bezrobocie</c>.</param>
/// <param name="Title">Printed name.</param>
public sealed record FindingTopic(string Id, string Title);
