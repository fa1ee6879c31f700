namespace Assessment.Revisions;

/// <summary>A slide as a run composed it.</summary>
/// <param name="Number">Its place among the deck's slides, from 1; the cover and continuation pages are not counted.</param>
/// <param name="Chapter">Its chapter.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sha256">Lower-case hexadecimal hash of all its words and numbers.</param>
public sealed record RecordedSlide(int Number, string Chapter, string Title, string Sha256);
