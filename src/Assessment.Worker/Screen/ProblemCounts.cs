using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Worker.Screen;

/// <summary>How many problems a run has of each severity, in words.</summary>
internal static class ProblemCounts
{
    /// <summary><c>błędy 0, ostrzeżenia 6, informacje 7</c></summary>
    /// <param name="of">The number of problems of a severity.</param>
    public static string Text(Func<Severity, int> of) =>
        $"błędy {PolishNumber.Text(of(Severity.Error))}, ostrzeżenia {PolishNumber.Text(of(Severity.Warning))}, informacje {PolishNumber.Text(of(Severity.Information))}";
}
