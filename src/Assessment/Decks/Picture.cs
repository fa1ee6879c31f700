using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>A picture of the case.</summary>
/// <param name="Name">Its file name, for messages.</param>
/// <param name="Bytes">PNG or JPEG.</param>
/// <param name="Alternative">Text alternative; empty for a decoration.</param>
/// <param name="Caption">Printed caption, or <c>null</c>.</param>
/// <param name="Cropped">True to cut it around its middle to three by two, as its neighbours; false to show the whole of it.</param>
public sealed record Picture(string Name, ImmutableArray<byte> Bytes, string Alternative, string? Caption = null, bool Cropped = false);
