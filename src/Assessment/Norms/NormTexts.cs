using Assessment.Language;

namespace Assessment.Norms;

/// <summary>What a page says about a norm, in Polish.</summary>
public static class NormTexts
{
    private const int FinerDecimals = 2;

    private static readonly PluralForms Years = new("rok", "lata", "lat", "roku");

    /// <summary>The figures a verdict rests on: counts, then ratios with their limits.</summary>
    public static string Figures(NormResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Norm switch
        {
            DeadlineNorm => result.Day is { } day ? $"Sesja rady: {PolishDate.Long(day)}" : "Dnia sesji nie podano.",
            DocumentNorm when result.Document is { } document => $"{document.Title} ({PolishDate.Years(document.From, document.To)})",
            StaffingNorm staffing => Staffing(staffing, result),
            _ => Sentences([.. result.Evidence.Select(o => Count(o, result)), .. result.Ratios.Select(Ratio)]),
        };
    }

    /// <summary>The verdict in words, with the ratio that decides and what is assumed or missing.</summary>
    public static string Verdict(NormResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return (result.Norm, result.Verdict) switch
        {
            (StaffingNorm staffing, _) => Staffed(staffing, result),
            (RatioNorm ratio, _) => $"Bez rozstrzygnięcia: {ratio.Reason}.",
            (DocumentNorm { Span: { } span }, NormVerdict.NotMet) when result.Document is { } document && document.Span != span =>
                $"Niespełniona: dokument obejmuje {document.Span}\u00A0{Years.For(document.Span)}, a wymagane są {span}\u00A0{Years.For(span)}.",
            (DocumentNorm, NormVerdict.NotMet) => $"Niespełniona: dokument nie obejmuje {result.Year}\u00A0r.",
            (DeadlineNorm, NormVerdict.NotTestable) => "Nie można sprawdzić: w danych oceny nie ma dnia sesji.",
            (_, NormVerdict.Met) => "Spełniona.",
            (_, NormVerdict.NotMet) => "Niespełniona.",
            _ => "Nie można sprawdzić.",
        };
    }

    /// <summary>A ratio with its limit: „Liczba rodzin … na 1 pracownika socjalnego: 43,1 (najwyżej 50)”.</summary>
    public static string Ratio(NormRatio ratio)
    {
        ArgumentNullException.ThrowIfNull(ratio);
        var limit = ratio.AtMost is { } most ? $" (najwyżej {PolishNumber.Text(most)})" : "";
        return $"{ratio.Indicator.Label}: {PolishNumber.Text(ratio.Value, Decimals(ratio))}{limit}";
    }

    // 2000,4 must not be printed as „2 000 (najwyżej 2 000)” beside „niespełniona”.
    private static int Decimals(NormRatio ratio) =>
        ratio.IsMet == false && decimal.Round(ratio.Value, ratio.Indicator.Domain.Decimals, MidpointRounding.AwayFromZero) <= ratio.AtMost
            ? FinerDecimals
            : ratio.Indicator.Domain.Decimals;

    private static string Staffing(StaffingNorm norm, NormResult result)
    {
        var workers = result.Evidence.Where(o => o.Indicator == norm.Headcount || o.Indicator == norm.FullTime);
        return Sentences([.. workers.Select(o => Count(o, result)), .. result.Ratios.Select(r => result.UsesFullTime ? "W przeliczeniu na etaty " + FirstLower(Ratio(r)) : Ratio(r))]);
    }

    private static string FirstLower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Staffed(StaffingNorm norm, NormResult result)
    {
        var met = Names(result, isMet: true);
        var missed = Names(result, isMet: false);
        var also = missed.Length > 0 ? $" Według {missed} – niespełniona; wystarczy jeden z warunków." : "";
        return result.Verdict switch
        {
            NormVerdict.Met => $"Spełniona według {met}.{also}",
            NormVerdict.MetUnderAssumption => $"Spełniona według {met}, przy założeniu, że {norm.Assumption}.{also}",
            NormVerdict.NotMet when met.Length > 0 || missed.Length == 0 => $"Niespełniona: pracowników jest mniej niż {PolishNumber.Text(norm.Minimum)}.",
            NormVerdict.NotMet => $"Niespełniona według {missed}.",
            _ => "Nie można sprawdzić. Brak danych: " + string.Join("; ", result.Missing.Select(i => i.Label)) + "."
                + (missed.Length > 0 ? $" Według {missed} – niespełniona." : ""),
        };
    }

    private static string Names(NormResult result, bool isMet) =>
        string.Join(" i według ", result.Ratios.Where(r => r.IsMet == isMet).Select(r => r.Name));

    private static string Count(Figures.Observation observation, NormResult result)
    {
        var number = observation.Figure.Number ?? 0;
        return result.Labels.GetValueOrDefault(observation.Indicator) is { } indicator
            ? indicator.Noun is { } noun ? $"{PolishNumber.Cell(number, indicator.Domain)}\u00A0{noun.For(number)}" : PolishNumber.WithUnit(number, indicator)
            : PolishNumber.Text(number);
    }

    private static string Sentences(IReadOnlyCollection<string> parts) => parts.Count == 0 ? "" : string.Join(". ", parts) + ".";
}
