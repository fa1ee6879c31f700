using System.Text.RegularExpressions;

namespace Assessment.Composition;

/// <summary>The placeholders of a text: names (<c>{{rok}}</c>, <c>{{gminy}}</c>) and figures (<c>{{pomoc.rodziny, 2020}}</c>).</summary>
public static partial class TextTemplate
{
    /// <summary>A placeholder: everything between <c>{{</c> and <c>}}</c>.</summary>
    [GeneratedRegex(@"\{\{\s*(?<body>[^{}]*?)\s*\}\}")]
    public static partial Regex Placeholder { get; }
}
