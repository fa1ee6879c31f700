using System.Text;

namespace Assessment.Sources.Bdl;

/// <summary>Values of a table's dimensions, e.g. <c>0-4; mężczyźni</c>.</summary>
/// <param name="Key">Its values without <c>ogółem</c>, normalised and ordered; equal keys are equal combinations.</param>
/// <param name="Printed">The values as the file prints them.</param>
public sealed record BdlCombination(string Key, string Printed)
{
    /// <summary>The combination of some dimension values in any order; a dimension that is not named is <c>ogółem</c>.</summary>
    public static BdlCombination Of(IEnumerable<string> values)
    {
        var printed = values.Select(v => v.Trim()).Where(v => v.Length > 0).ToArray();
        var key = printed.Select(Normalised).Where(v => v != "ogółem").Order(StringComparer.Ordinal);
        return new(string.Join(';', key), printed.Length == 0 ? "ogółem" : string.Join("; ", printed));
    }

    /// <summary>Equal keys.</summary>
    public bool Equals(BdlCombination? other) => other is not null && Key == other.Key;

    /// <inheritdoc />
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    private static string Normalised(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c))
            {
                if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
            }
            else
            {
                text.Append(c is '–' or '—' or '−' ? '-' : char.ToLowerInvariant(c));
            }
        }

        var normal = text.ToString().TrimEnd();
        return normal switch
        {
            "total" => "ogółem",
            "males" or "men" => "mężczyźni",
            "females" or "women" => "kobiety",
            _ when normal.EndsWith(" and more", StringComparison.Ordinal) => normal[..^" and more".Length] + " i więcej",
            _ => normal,
        };
    }
}
