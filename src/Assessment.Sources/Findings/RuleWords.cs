using System.Collections.Immutable;
using Assessment.Findings.Sentences;
using Assessment.Indicators;

namespace Assessment.Sources.Findings;

/// <summary>Words that the sentences of a rule may use besides the names of the case.</summary>
/// <param name="Subject">What <c>ten</c> stands for, or <c>null</c> for a rule without subjects.</param>
/// <param name="Lists">Named lists of indicators.</param>
internal sealed record RuleWords(RuleSubject? Subject, ImmutableDictionary<string, ImmutableArray<RuleSubject>> Lists)
{
    /// <summary>How rules name their subject.</summary>
    public const string SubjectName = "ten";

    /// <summary>Words of the subject by their names.</summary>
    public ImmutableDictionary<string, string> Words => Subject?.Words ?? ImmutableDictionary<string, string>.Empty;

    /// <summary>The code that a text names: the subject's for <c>ten</c>.</summary>
    public IndicatorCode Code(string text) => text == SubjectName && Subject is { } subject ? subject.Code : new(text);

    /// <summary>The indicators of a named list with their names in the nominative, or <c>null</c>.</summary>
    public ImmutableArray<NamedIndicator>? List(string name) =>
        Lists.TryGetValue(name, out var subjects) ? [.. subjects.Select(s => new NamedIndicator(s.Code, s.Words.GetValueOrDefault("nazwa", "")))] : null;
}
