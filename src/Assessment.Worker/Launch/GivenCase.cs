namespace Assessment.Worker.Launch;

/// <summary>Tells which case is meant when the program is started without a command: by a double click, or by dropping a folder on it.</summary>
internal static class GivenCase
{
    /// <summary>The case folder, or <c>null</c> when the arguments are a command as usual.</summary>
    /// <param name="arguments">The arguments of the process.</param>
    /// <param name="currentFolder">Where it was started.</param>
    /// <param name="programFolder">Where the program lies.</param>
    /// <param name="isCase">Tells whether a folder holds <c>ocena.yaml</c>.</param>
    public static string? Of(IReadOnlyList<string> arguments, string currentFolder, string programFolder, Func<string, bool> isCase) => arguments switch
    {
        [] when isCase(currentFolder) => currentFolder,
        [] when isCase(programFolder) => programFolder,
        [var dropped] when Path.IsPathFullyQualified(dropped) && isCase(dropped) => dropped,
        _ => null,
    };
}
