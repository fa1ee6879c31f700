using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Rules;

/// <summary>A check as data: how serious a failure is, and what the office is told.</summary>
/// <param name="Id">Stable id by which a case accepts it, e.g. <c>liczby.skok</c>.</param>
/// <param name="Severity">How serious a failure is.</param>
/// <param name="Text">What is wrong, with the rule in plain words; <c>{name}</c> stands for a value of the check.</param>
/// <param name="WayOut">What to do.</param>
public sealed record CheckRule(string Id, Severity Severity, string Text, string WayOut)
{
    /// <summary>Likely causes; empty when the text says all.</summary>
    public string Causes { get; init; } = "";

    /// <summary>A failure of the check.</summary>
    /// <param name="place">Where.</param>
    /// <param name="values">The values that the text names.</param>
    public Problem Failed(Place? place, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var (text, wayOut) = (Text, WayOut);
        foreach (var (name, value) in values) (text, wayOut) = (Filled(text, name, value), Filled(wayOut, name, value));
        return new(Id, Severity, text, place, wayOut) { Causes = Causes };
    }

    private static string Filled(string text, string name, string value) => text
        .Replace("„{" + name + "}”", PolishQuotes.Around(value), StringComparison.Ordinal)
        .Replace("{" + name + "}", value, StringComparison.Ordinal);
}
