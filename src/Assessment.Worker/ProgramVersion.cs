using System.Reflection;

namespace Assessment.Worker;

/// <summary>The version of the program.</summary>
internal static class ProgramVersion
{
    /// <summary>The version, e.g. <c>0.1.0</c>, without the commit.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "?";
}
