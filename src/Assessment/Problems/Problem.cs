namespace Assessment.Problems;

/// <summary>Something wrong in the input, said in Polish to the office.</summary>
/// <param name="Id">Stable id of the kind of problem, e.g. <c>csv.niedomkniety-cudzyslow</c>.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Message">What is wrong and what was expected, naming the value seen.</param>
/// <param name="Place">Where, or <c>null</c> when it is nowhere in a file.</param>
/// <param name="WayOut">What to do.</param>
public sealed record Problem(string Id, Severity Severity, string Message, Place? Place = null, string WayOut = "")
{
    /// <summary>Likely causes, for the office: the notes of the document do not print them. Empty when the message says all.</summary>
    public string Causes { get; init; } = "";

    /// <summary>The message with the likely causes.</summary>
    public string Explanation => Causes.Length == 0 ? Message : $"{Message} {Causes}";

    /// <summary>The problem in one line.</summary>
    public override string ToString() => (Place is null ? "" : $"{Place}: ") + Explanation + (WayOut.Length == 0 ? "" : " " + WayOut);
}
