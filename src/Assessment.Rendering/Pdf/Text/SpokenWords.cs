namespace Assessment.Rendering.Pdf.Text;

/// <summary>What a screen reader hears besides the deck's own text: the meaning of what others see by its place or form.</summary>
internal static class SpokenWords
{
    private const string PartMark = "w tym";

    /// <summary>Instead of the dots to sign on.</summary>
    public const string Signature = "Miejsce na podpis";

    /// <summary>The name of an indented row, which is a part of the row above it.</summary>
    public static string Part(string name) =>
        name.StartsWith(PartMark, StringComparison.OrdinalIgnoreCase) ? name : $"{PartMark}: {name}";

    /// <summary>A line of the contents.</summary>
    public static string OnPage(string chapter, string page) => $"{chapter}, strona {page}";

    /// <summary>A picture that is neither PNG nor JPEG.</summary>
    public static string Unreadable(string file) => $"Nie udało się odczytać pliku {file}";
}
