namespace Assessment.Decks.Tables;

/// <summary>What a row of a table is called.</summary>
public static class RowName
{
    private const int MostWords = 2;

    /// <summary>
    /// The text of its first cell; where that has no letter (blank, a running number), with the first two cells of words:
    /// <c>2. Wola Zachariaszowska</c>.
    /// </summary>
    /// <param name="first">The first cell.</param>
    /// <param name="others">The other cells that hold words, in order.</param>
    public static string Of(string first, IEnumerable<string> others)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(others);
        if (first.Any(char.IsLetter)) return first;
        return $"{first} {string.Join(", ", others.Where(t => t.Any(char.IsLetter)).Take(MostWords))}".Trim();
    }
}
