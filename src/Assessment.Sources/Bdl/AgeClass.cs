using System.Globalization;
using System.Text.RegularExpressions;

namespace Assessment.Sources.Bdl;

/// <summary>A class of ages in full years, e.g. <c>70-74</c>, <c>85 i więcej</c>.</summary>
/// <remarks>BDL lists overlapping classes side by side (<c>70 i więcej</c> beside <c>70-74</c> …, <c>0-14</c> beside its parts): they must never be added blindly.</remarks>
/// <param name="From">Youngest age.</param>
/// <param name="To">Oldest age, or <c>null</c> for an open class.</param>
public readonly partial record struct AgeClass(int From, int? To)
{
    /// <summary>True when one person can be in both classes.</summary>
    public bool Overlaps(AgeClass other) => From <= (other.To ?? int.MaxValue) && other.From <= (To ?? int.MaxValue);

    /// <summary>True when these classes together are this class: no age twice, none left out.</summary>
    public bool IsMadeOf(IEnumerable<AgeClass> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        int? next = From;
        foreach (var part in parts.OrderBy(p => p.From))
        {
            if (next != part.From) return false;
            next = part.To + 1;
        }

        return next == To + 1;
    }

    /// <summary>The first two labels whose ages overlap, so that they must not be added up; <c>null</c> when all exclude each other.</summary>
    /// <param name="labels">Labels of classes; those that are no class of ages are passed over.</param>
    public static (string First, string Second)? FindOverlap(IEnumerable<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var seen = new List<(string Label, AgeClass Class)>();
        foreach (var label in labels)
        {
            if (!TryParse(label, out var current)) continue;
            foreach (var earlier in seen)
                if (earlier.Class.Overlaps(current)) return (earlier.Label, label);
            seen.Add((label, current));
        }

        return null;
    }

    /// <summary>Reads a label such as <c>0-4</c>, <c>70 i więcej</c>, <c>60 lat i więcej</c>, <c>85+</c> or <c>18</c>.</summary>
    public static bool TryParse(string? text, out AgeClass value)
    {
        value = default;
        if (text is null || Pattern().Match(text.Trim()) is not { Success: true } match) return false;
        var from = int.Parse(match.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
        int? to = match.Groups["to"].Success ? int.Parse(match.Groups["to"].ValueSpan, CultureInfo.InvariantCulture)
            : match.Groups["open"].Success ? null
            : from;
        if (to < from) return false;
        value = new(from, to);
        return true;
    }

    [GeneratedRegex(@"^(?<from>\d{1,3})(\s*[-–]\s*(?<to>\d{1,3}))?(\s*lata?)?(?<open>\s*\+|\s+(lat\s+)?i\s+więcej|\s+and\s+more)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
