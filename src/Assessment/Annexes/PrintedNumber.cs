using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Language;

namespace Assessment.Annexes;

/// <summary>Reads a number back from the text of a cell that holds nothing else, as the program and Polish texts print it.</summary>
internal static partial class PrintedNumber
{
    /// <summary>The cell; <c>null</c> when the text is not a number. Digits with a leading zero are a code, not a number.</summary>
    public static AnnexCell? Read(string text)
    {
        if (Printed.Match(text.Trim()) is not { Success: true } match) return null;
        var digits = match.Groups["number"].Value;
        var plain = string.Concat(digits.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace(PolishNumber.Minus, '-');
        if (!decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var comma = digits.IndexOf(',', StringComparison.Ordinal);
        return AnnexCell.Of(number, comma < 0 ? 0 : digits.Length - comma - 1, match.Groups["unit"].Value.Trim()) with
        {
            HasPlus = digits[0] == '+',
            IsName = Ungrouped.IsMatch(digits),
        };
    }

    [GeneratedRegex(@"^(?<number>[+\-−]?(0|[1-9]\d{0,2}([\s]?\d{3})*|[1-9]\d*)(,\d{1,10})?)(?<unit>%|\s?zł|\sp\.p\.)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }

    [GeneratedRegex(@"^\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Ungrouped { get; }
}
