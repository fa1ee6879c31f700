using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Assessment.Worker.Faults;

/// <summary>The log of an internal fault: where the program failed, and nothing of the office's data.</summary>
internal static class FaultLog
{
    /// <summary>Writes the log and tells its path.</summary>
    /// <param name="fault">What happened. Its message is left out: it may quote a cell or a path.</param>
    /// <param name="command">The command that ran, without its arguments.</param>
    /// <param name="folder">Where to write.</param>
    /// <returns>The path, or <c>null</c> when the log could not be written either.</returns>
    public static string? Write(Exception fault, string command, string folder)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"assessment-{Environment.ProcessId}-{Guid.NewGuid():N}.log"));
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var writer = new StreamWriter(path, Encoding.UTF8, options);
            writer.Write(Text(fault, command));
            return path;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Text(Exception fault, string command)
    {
        var text = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"assessment {ProgramVersion.Text}, {command}")
            .AppendLine(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}");
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{cause.GetType().FullName} (0x{cause.HResult:X8})");
            foreach (var frame in new StackTrace(cause, fNeedFileInfo: true).GetFrames())
                text.AppendLine(CultureInfo.InvariantCulture, $"  {Method(frame.GetMethod())}{Place(frame)}");
        }

        return text.ToString();
    }

    private static string Method(MethodBase? method) => method is null ? "?" : $"{method.DeclaringType?.FullName}.{method.Name}";

    private static string Place(StackFrame frame) =>
        frame.GetFileName() is { } file
            ? string.Create(CultureInfo.InvariantCulture, $" ({Path.GetFileName(file)}:{frame.GetFileLineNumber()})")
            : "";
}
