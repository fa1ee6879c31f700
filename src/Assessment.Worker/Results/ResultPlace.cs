namespace Assessment.Worker.Results;

/// <summary>Where results stand.</summary>
internal static class ResultPlace
{
    /// <summary>The results folder of a case.</summary>
    public static string Folder(string caseFolder) => Path.GetFullPath(Path.Combine(caseFolder, "wyniki"));

    /// <summary>The place of a result in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The result's name, with <c>/</c>.</param>
    public static string Of(string folder, string name) => Path.Combine([folder, .. name.Split('/')]);

    /// <summary>Where a result waits until it is moved into its place. One name per result: what a killed run left behind is overwritten by the next one.</summary>
    public static string Unfinished(string path) => Path.Combine(Path.GetDirectoryName(path)!, "~" + Path.GetFileName(path) + ".tmp"); // a file has a folder
}
