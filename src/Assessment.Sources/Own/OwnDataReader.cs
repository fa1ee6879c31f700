using Assessment.Problems;
using Assessment.Sources.Delimited;

namespace Assessment.Sources.Own;

/// <summary>Reads own data in the long format: <c>wskaznik;rok;wartosc</c> and optional columns.</summary>
/// <remarks>
/// <para>The indicator is named by its code, label or alias. Optional columns: <c>jednostka</c> (unit of measure, checked),
/// <c>zrodlo</c> (printed source), <c>data</c> (its date), <c>uwagi</c> („odtworzone” marks a reconstructed figure),
/// <c>teryt</c> (unit; the assessed one when blank).</para>
/// <para>Any other column is a breakdown: its value names a part of the indicator, so <c>bezrobotni</c> with <c>kobiety</c> in a column
/// <c>płeć</c> is the indicator <c>bezrobotni.kobiety</c>; <c>ogółem</c> and a blank name the whole. A part the catalogue does not know is a problem.</para>
/// <para>Lines that begin with <c>#</c> are comments.</para>
/// </remarks>
public static class OwnDataReader
{
    /// <summary>True when the file is in the long format; otherwise it is a free table.</summary>
    public static bool IsLongFormat(DelimitedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Rows.FirstOrDefault(r => !Comments.IsComment(r)) is { } header && OwnColumns.IsLongFormat(header);
    }

    /// <summary>Reads a file; what is wrong is added to the problems, and then only what is right is returned.</summary>
    public static SourceReading Read(DelimitedFile file, OwnContext context, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(problems);
        return new OwnFileReading(file, context, problems).Read();
    }
}
