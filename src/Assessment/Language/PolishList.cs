namespace Assessment.Language;

/// <summary>Lists inside a sentence.</summary>
public static class PolishList
{
    /// <summary><c>a, b i c</c>; <c>a i b</c>; <c>a</c>; empty for none.</summary>
    public static string And(IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(", ", items.Take(items.Count - 1))} i\u00A0{items[^1]}",
        };
    }
}
