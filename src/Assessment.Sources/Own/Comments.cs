using Assessment.Sources.Delimited;

namespace Assessment.Sources.Own;

/// <summary>Comment lines of files an office makes itself.</summary>
internal static class Comments
{
    /// <summary>True for a line that begins with <c>#</c>.</summary>
    public static bool IsComment(DelimitedRow row) => row.Cells is [var first, ..] && first.TrimStart().StartsWith('#');
}
