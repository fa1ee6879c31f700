using System.Globalization;
using Assessment.Findings;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Composition;

/// <summary>The Polish words around conclusions and recommendations; the sentences themselves are data.</summary>
internal static class FindingTexts
{
    public const string Urgent = "Pilne. ";
    public const string OnTheOtherHand = " Z drugiej strony: ";
    public const string ProposedFindings = "Propozycje programu: wnioski";
    public const string ProposedRecommendations = "Propozycje programu: rekomendacje";
    public const string ProposedSubtitle = "Ośrodek jeszcze o nich nie zdecydował; w dokumencie dla rady zostaną tylko przyjęte";
    public const string Why = "Dlaczego: ";
    public const string WhoAndWhen = "Kto i kiedy: ";
    public const string Watch = "\u2003Wskaźnik na przyszły rok: ";
    public const string Effect = "Spodziewany skutek: ";
    public const string Separator = " · ";

    public const string ProgressTitle = "Co zapowiedzieliśmy, co osiągnęliśmy";
    public const string Recommended = "Rekomendacja";
    public const string Indicator = "Wskaźnik";
    public const string Change = "Zmiana";

    public static string ProgressSubtitle(int year) => $"Rekomendacje z oceny za {year} rok i to, co stało się z ich wskaźnikami";

    public const string Subtitle = "Wnioski według tematów; źródła liczb podano pod ostatnim z nich";

    public static string Watched(Indicator indicator) =>
        indicator.Noun is { } noun ? "liczba " + noun.Many : char.ToLowerInvariant(indicator.Label[0]) + indicator.Label[1..];

    public static string BudgetLabel(int year) => $"Szacunek do budżetu na {year} r.: ";

    /// <summary>How the estimate is called where it is asked about, and how it is computed.</summary>
    public const string EstimateFormula = "liczba jednostek × stawka ośrodka";

    public static string EstimateOf(BudgetEstimate estimate) => $"Szacunek: {estimate.Rate.Meaning}";

    public static string RateOf(BudgetEstimate estimate) => $"Stawka: {estimate.Rate.Meaning}";

    public static string QuantityOf(BudgetEstimate estimate) => $"Liczba jednostek: {estimate.Rate.Meaning}";

    /// <summary><c>2 etaty × 96 000,00 zł = 192 000,00 zł (roczny koszt etatu, stawka ośrodka)</c>.</summary>
    public static string Estimate(BudgetEstimate estimate)
    {
        var decimals = estimate.Quantity == decimal.Truncate(estimate.Quantity) ? 0 : 1;
        return string.Create(CultureInfo.InvariantCulture,
            $"{PolishNumber.Text(estimate.Quantity, decimals)}\u00A0{estimate.Rate.Unit.For(estimate.Quantity)} × {PolishNumber.Zloty(estimate.UnitCost.Amount)} = {PolishNumber.Zloty(estimate.Amount)} ({estimate.Rate.Meaning}, stawka ośrodka)");
    }
}
