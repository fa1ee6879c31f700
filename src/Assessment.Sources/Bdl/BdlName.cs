using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>A unit's name as BDL prints it, taken apart: <c>Wałbrzych od 2003 do 2012 (1)</c>.</summary>
/// <param name="Base">The bare name.</param>
/// <param name="From">First year of validity, when named.</param>
/// <param name="To">Last year of validity, when named.</param>
public sealed partial record BdlName(string Base, int? From, int? To)
{
    /// <summary>True when the name limits the years the row is valid in.</summary>
    public bool HasValidity => From is not null || To is not null;

    /// <summary>Reads a name; a text of any other form is a bare name.</summary>
    public static BdlName Read(string text)
    {
        var match = Pattern().Match(text.Trim());
        return match.Success
            ? new(match.Groups["base"].Value, Year(match.Groups["from"]), Year(match.Groups["to"]))
            : new(text.Trim(), null, null);
    }

    /// <summary>True when a row with this name and code ends where the other begins and both are the same unit under a changed code.</summary>
    public bool IsContinuedBy(BdlName next, TerritorialCode code, TerritorialCode nextCode) =>
        To + 1 == next.From && HasBase(next.Base) && code.Kind == nextCode.Kind && code.Voivodeship == nextCode.Voivodeship;

    /// <summary>True when the bare names agree.</summary>
    public bool HasBase(string name) => Base.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static int? Year(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<base>.+?)( (od|from) (?<from>\d{4}))?( (do|to) (?<to>\d{4}))?( \(\d\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
