using Assessment.Worker.Archive;

namespace Assessment.Worker.Screen;

/// <summary>The differences between two runs on the screen.</summary>
internal static class DifferenceReport
{
    /// <summary>Prints them.</summary>
    public static void Write(RunComparison runs, TextWriter output)
    {
        output.WriteLine(DifferenceTexts.Heading(runs) + ":");
        if (runs.Later.Reason is { } reason) output.WriteLine("  " + PrintableText.OneLine(DifferenceTexts.Reason(reason)));
        var sections = DifferenceTexts.Sections(runs.Difference);
        if (sections.IsEmpty) output.WriteLine(DifferenceTexts.Nothing);
        foreach (var (heading, lines) in sections)
        {
            output.WriteLine();
            output.WriteLine($"{heading}: {lines.Length}");
            foreach (var line in lines) output.WriteLine("  " + PrintableText.OneLine(line));
        }
    }
}
