using System.Globalization;
using Assessment.Indicators;

namespace Assessment.Sources.Numbers;

/// <summary>Reads numbers as Polish offices write them; the inverse of <see cref="Language.PolishNumber"/>.</summary>
/// <remarks>
/// Decimal comma or point; thousands separated by spaces (also no-break, narrow and thin ones), apostrophes or dots, always in threes;
/// a minus as hyphen, minus sign or en dash. A comma never separates thousands; where it looks as if it did – three decimals of an amount,
/// <c>1,000</c> of a count – the number is ambiguous, because a program set to English wrote it.
/// </remarks>
public static class PolishNumberParser
{
    private const int MaxDigits = 28;
    private const int MaxLength = 64;

    /// <summary>Reads a number of an indicator.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="domain">Which numbers the indicator allows; in a whole domain <c>7.385</c> is 7385.</param>
    /// <param name="dotSeparatesThousands">What the case says about dots; <c>null</c> leaves it to the domain.</param>
    /// <param name="suffixes">Signs that may follow the number.</param>
    public static NumberReading Parse(
        string? text, FigureDomain domain, bool? dotSeparatesThousands = null, NumberSuffixes suffixes = NumberSuffixes.None)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var read = Parse(text, dotSeparatesThousands, suffixes, domain.IsWhole);
        return read.Kind switch
        {
            not NumberReadingKind.Number => read,
            _ when read.Value < 0 && !domain.MayBeNegative => read with { Kind = NumberReadingKind.Negative },
            _ when domain.IsWhole && read.Value != decimal.Truncate(read.Value) => read with { Kind = NumberReadingKind.Fractional },
            _ when dotSeparatesThousands != true && (domain.IsWhole || domain.Kind == FigureKind.Amount) && IsCommaInThousandsPlace(text) =>
                new(NumberReadingKind.Ambiguous),
            _ => read,
        };
    }

    /// <summary>Reads a number of a free table.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="dotSeparatesThousands">What a dot separates; <c>null</c> when that is undecided. A dot that contradicts it makes the text no number.</param>
    /// <param name="suffixes">Signs that may follow the number.</param>
    public static NumberReading Parse(
        string? text, bool? dotSeparatesThousands = null, NumberSuffixes suffixes = NumberSuffixes.None) =>
        Parse(text, dotSeparatesThousands, suffixes, wholeOnly: false);

    private static NumberReading Parse(string? text, bool? dot, NumberSuffixes suffixes, bool wholeOnly)
    {
        var rest = WithoutSuffix(text.AsSpan().Trim(), suffixes);
        if (rest.IsEmpty) return new(text.AsSpan().Trim().IsEmpty ? NumberReadingKind.Blank : NumberReadingKind.Invalid);
        if (rest.Length > MaxLength) return new(NumberReadingKind.Invalid);
        var negative = rest[0] is '-' or '\u2212' or '\u2013';
        if (negative || rest[0] == '+') rest = rest[1..].TrimStart();

        var comma = rest.IndexOf(',');
        var whole = comma < 0 ? rest : rest[..comma];
        var fraction = comma < 0 ? default : rest[(comma + 1)..];
        if (comma < 0 && whole.Count('.') == 1)
        {
            var point = whole.IndexOf('.');
            switch (Dot(whole[..point], whole[(point + 1)..], dot, wholeOnly))
            {
                case DotMeaning.Undecided:
                    return new(NumberReadingKind.Ambiguous);
                case DotMeaning.Decimal:
                    fraction = whole[(point + 1)..];
                    whole = whole[..point];
                    comma = point;
                    break;
            }
        }

        if (whole.Contains('.') && dot == false) return new(NumberReadingKind.Invalid);
        Span<char> digits = stackalloc char[MaxLength + 2];
        var length = Digits(whole, digits);
        if (length == 0) return new(NumberReadingKind.Invalid);
        if (comma >= 0)
        {
            if (fraction.IsEmpty || fraction.ContainsAnyExceptInRange('0', '9')) return new(NumberReadingKind.Invalid);
            digits[length++] = '.';
            fraction.CopyTo(digits[length..]);
            length += fraction.Length;
        }

        return length <= MaxDigits + 1 && decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new(NumberReadingKind.Number, negative && value != 0 ? -value : value)
            : new(NumberReadingKind.Invalid);
    }

    /// <summary>True for <c>1,000</c>: one to three digits, the first not zero, a comma and three digits.</summary>
    private static bool IsCommaInThousandsPlace(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma < 0) return false;
        var digitsAfter = text[(comma + 1)..].IndexOfAnyExceptInRange('0', '9');
        if (digitsAfter < 0) digitsAfter = text.Length - comma - 1;
        var before = text[..comma].TrimStart(" \u00A0\u202F+-\u2212\u2013");
        return digitsAfter == 3 && before.Length is >= 1 and <= 3 && before[0] != '0' && !before.ContainsAnyExceptInRange('0', '9');
    }

    private enum DotMeaning { Thousands, Decimal, Undecided }

    /// <summary>What the only separator of a number, a dot, separates. Only <c>7.385</c> – one to three digits, three digits – can be either.</summary>
    private static DotMeaning Dot(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool? given, bool wholeOnly)
    {
        var canBeThousands = after.Length == 3 && before.Length is >= 1 and <= 3 && before[0] != '0' && !before.ContainsAnyExceptInRange('0', '9');
        return (canBeThousands, given) switch
        {
            (_, true) => DotMeaning.Thousands,
            (_, false) => DotMeaning.Decimal,
            (false, null) => DotMeaning.Decimal,
            (true, null) => wholeOnly ? DotMeaning.Thousands : DotMeaning.Undecided,
        };
    }

    private static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> text, NumberSuffixes suffixes) =>
        suffixes.HasFlag(NumberSuffixes.Percent) && text.EndsWith("%") ? text[..^1].TrimEnd()
        : suffixes.HasFlag(NumberSuffixes.Zloty) && text.EndsWith("zł", StringComparison.OrdinalIgnoreCase) ? text[..^2].TrimEnd()
        : text;

    /// <summary>Copies the digits of the whole part; separators must be of one kind and stand before every three digits.</summary>
    /// <returns>The number of digits; 0 when the part is none.</returns>
    private static int Digits(ReadOnlySpan<char> whole, Span<char> digits)
    {
        var (length, separator, sinceSeparator) = (0, '\0', 0);
        foreach (var c in whole)
        {
            if (char.IsAsciiDigit(c))
            {
                digits[length++] = c;
                sinceSeparator++;
                continue;
            }

            var kind = c switch
            {
                ' ' or '\u00A0' or '\u202F' or '\u2009' => ' ',
                '\'' or '\u2019' => '\'',
                '.' => '.',
                _ => '\0',
            };
            var groupFits = separator == '\0' ? sinceSeparator is >= 1 and <= 3 : sinceSeparator == 3;
            if (kind == '\0' || (separator != '\0' && kind != separator) || !groupFits) return 0;
            (separator, sinceSeparator) = (kind, 0);
        }

        return separator != '\0' && sinceSeparator != 3 ? 0 : length;
    }
}
