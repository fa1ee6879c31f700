namespace Assessment.Worker.Watching;

/// <summary>A file as its folder lists it.</summary>
/// <param name="Path">Path relative to the case folder, with <c>/</c>.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Written">When it was last written, in UTC ticks.</param>
internal readonly record struct ListedFile(string Path, long Length, long Written);
