using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Assessment.Worker.Packaging;

/// <summary>Names in the council package: ASCII without spaces, safe for every system that takes attachments.</summary>
internal static class PackageName
{
    /// <summary>The folder of the package, in the results folder.</summary>
    public const string Folder = "pakiet";

    /// <summary>The cover letter.</summary>
    public const string CoverLetter = "pismo-przewodnie";

    /// <summary>The draft resolution.</summary>
    public const string Resolution = "projekt-uchwaly";

    /// <summary>The accessibility statement.</summary>
    public const string Accessibility = "informacja-o-dostepnosci";

    /// <summary>The list of sums.</summary>
    public const string Sums = "sumy-SHA256.txt";

    /// <summary>The whole package as one file, e.g. <c>OZPS-2020-gmina-Zielonki-pakiet-wersja-2-2021-05-04.zip</c>.</summary>
    /// <param name="deck">Name of the deck, e.g. <c>OZPS-2020-gmina-Zielonki.pdf</c>.</param>
    /// <param name="version">Number of the version.</param>
    /// <param name="released">Day of its release.</param>
    public static string Archive(string deck, int version, LocalDate released) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.ChangeExtension(deck, null)}-pakiet-wersja-{version}-{LocalDatePattern.Iso.Format(released)}.zip");
}
