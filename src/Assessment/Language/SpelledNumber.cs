namespace Assessment.Language;

/// <summary>A number that a text spells.</summary>
/// <param name="Text">As it is spelled, one word or two: <c>dwudziestu trzech</c>.</param>
/// <param name="Number">The number, from 1 to <see cref="SpelledNumbers.Greatest"/>.</param>
/// <param name="Start">Where its first word begins in the text.</param>
/// <param name="End">Where its last word ends.</param>
public readonly record struct SpelledNumber(string Text, int Number, int Start, int End);
