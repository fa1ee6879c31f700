using System.Globalization;
using Assessment.Problems;

namespace Assessment.Worker.Screen;

/// <summary>Problems on the screen, grouped by severity: place, what is wrong, way out.</summary>
internal static class ProblemReport
{
    /// <summary>Most warnings, and most informations, that are shown unless all are asked for.</summary>
    public const int Limit = 30;

    private const string Whole = "  Cała ocena";

    /// <summary>Prints the problems, errors first; every error, and the first of the others.</summary>
    /// <param name="problems">The problems in the order they were found.</param>
    /// <param name="all">True to print every one of them.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyCollection<Problem> problems, bool all, TextWriter output)
    {
        Group(Severity.Error, "Błędy", int.MaxValue);
        Group(Severity.Warning, "Ostrzeżenia", all ? int.MaxValue : Limit);
        Group(Severity.Information, "Informacje", all ? int.MaxValue : Limit);

        void Group(Severity severity, string heading, int limit)
        {
            var group = problems.Where(p => p.Severity == severity).ToList();
            if (group.Count == 0) return;
            output.WriteLine();
            output.WriteLine($"{heading}: {Count(group.Count)}");
            var shown = group.Take(limit).ToList();
            // A way out that several problems in a row share is said once, after the last of them.
            for (var i = 0; i < shown.Count; i++)
            {
                if (shown[i].Place is { } place) output.WriteLine("  " + PrintableText.OneLine(place.ToString()));
                else if (i > 0 && shown[i - 1].Place is not null) output.WriteLine(Whole); // not of the file above it
                One(shown[i], i + 1 < shown.Count && shown[i + 1].WayOut == shown[i].WayOut, output);
            }
            if (group.Count > limit)
                output.WriteLine($"  … i jeszcze {Count(group.Count - limit)} (wszystkie pokaże opcja --wszystko)");
        }
    }

    private static void One(Problem problem, bool wayOutFollows, TextWriter output)
    {
        output.WriteLine($"    {PrintableText.OneLine(problem.Explanation)} [{problem.Id}]");
        if (problem.WayOut.Length > 0 && !wayOutFollows) WayOut(problem.WayOut.Split('\n'), output);
    }

    // The lines of a file that are to be written stand as they are to be written.
    private static void WayOut(string[] lines, TextWriter output)
    {
        output.WriteLine("    Co zrobić: " + PrintableText.OneLine(lines[0]));
        foreach (var line in lines.Skip(1)) output.WriteLine("      " + PrintableText.OneLine(line));
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
