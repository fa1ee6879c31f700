using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Tests that no figure exceeds one that cannot be smaller: families > persons, persons > benefits.</summary>
public static class OrderCheck
{
    /// <summary>A problem per pair and year.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return from rule in figures.Rules.Orders
               from year in figures.Years
               let smaller = figures.Number(rule.Smaller, year)
               let greater = figures.Number(rule.Greater, year)
               where smaller > greater
               select figures.Rules[rule.Check].Failed(
                   CheckedFigures.PlaceOf(figures.Find(rule.Smaller, year)),
                   ("mniejszy", figures.Name(rule.Smaller)), ("wiekszy", figures.Name(rule.Greater)), ("rok", CheckedFigures.Year(year)),
                   ("liczba", figures.Text(smaller.Value, rule.Smaller)), ("granica", figures.Text(greater.Value, rule.Greater)));
    }
}
