using Assessment.Figures;
using Assessment.Sources.Cas;
using Assessment.Sources.Delimited;
using NodaTime;

namespace Assessment.Sources.Own;

/// <summary>Names the source of a file that an office made itself.</summary>
internal static class OwnSource
{
    private const string LabourOfficeFolder = "dane/pup/";

    /// <summary>Files of <c>dane/pup/</c> are the labour office's, all others the centre's own.</summary>
    public static SourceKind KindOf(DelimitedFile file) =>
        file.Path.StartsWith(LabourOfficeFolder, StringComparison.OrdinalIgnoreCase) ? SourceKind.LabourOffice : SourceKind.Own;

    /// <summary>The file's source: a name given in the row, else in the case, else by its folder.</summary>
    public static DataSource Of(DelimitedFile file, FileSettings settings, string? name = null, LocalDate? date = null)
    {
        var kind = KindOf(file);
        return new(
            kind,
            name ?? settings.SourceName ?? (kind == SourceKind.LabourOffice ? "dane powiatowego urzędu pracy" : "dane własne ośrodka"),
            date ?? settings.ExportDate ?? ExportDates.FindInName(file.Name));
    }
}
