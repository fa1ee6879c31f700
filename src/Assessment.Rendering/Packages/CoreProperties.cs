using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using NodaTime;
using NodaTime.Text;

namespace Assessment.Rendering.Packages;

/// <summary>What an Open XML document says of itself: title, author, language, and one day for everything that has a time.</summary>
/// <remarks>Written by hand: the SDK's own part has a name drawn by lot.</remarks>
internal static class CoreProperties
{
    /// <summary>Writes the properties.</summary>
    /// <param name="part">The part they go to.</param>
    /// <param name="title">The document's title.</param>
    /// <param name="author">Its author.</param>
    /// <param name="date">The day it was made and last changed.</param>
    public static void Write(CoreFilePropertiesPart part, string title, string author, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(part);
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/", terms = "http://purl.org/dc/terms/", instance = "http://www.w3.org/2001/XMLSchema-instance";
        var day = LocalDatePattern.Iso.Format(date) + "T00:00:00Z";
        var properties = new XElement(core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core), new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms), new XAttribute(XNamespace.Xmlns + "xsi", instance),
            new XElement(terms + "created", new XAttribute(instance + "type", "dcterms:W3CDTF"), day),
            new XElement(dc + "creator", author),
            new XElement(dc + "language", "pl-PL"),
            new XElement(core + "lastModifiedBy", author),
            new XElement(terms + "modified", new XAttribute(instance + "type", "dcterms:W3CDTF"), day),
            new XElement(dc + "title", title));
        using var stream = part.GetStream(FileMode.Create);
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + properties.ToString(SaveOptions.DisableFormatting)));
    }
}
