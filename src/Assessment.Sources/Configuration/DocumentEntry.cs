using Assessment.Norms;
using Assessment.Problems;

namespace Assessment.Sources.Configuration;

/// <summary>A document that the case names.</summary>
/// <param name="Document">The document; its norm's id is checked later.</param>
/// <param name="Place">Where the id stands.</param>
internal sealed record DocumentEntry(AdoptedDocument Document, Place Place);
