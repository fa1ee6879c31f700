using Assessment.Problems;

namespace Assessment.Sources.Configuration;

/// <summary>A label as a source prints it, and the indicator it stands for.</summary>
/// <param name="Label">The label.</param>
/// <param name="Code">The code as written; checked against the catalogue later.</param>
/// <param name="Place">Where the code stands.</param>
internal sealed record LabelMapping(string Label, string Code, Place Place);
