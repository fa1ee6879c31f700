using System.Globalization;
using Assessment.Worker.Tests.EndToEnd;

namespace Assessment.Worker.Tests.Sample;

/// <summary>A derived indicator calculated by hand from the figures of a sample, not by the program: numerator ÷ denominator × per.</summary>
/// <param name="Code">Code of the derived indicator.</param>
/// <param name="Year">The year.</param>
/// <param name="Numerator">Sum of the numerator's figures, or <c>null</c> where one is missing.</param>
/// <param name="Denominator">Sum of the denominator's figures, or <c>null</c> where one is missing.</param>
/// <param name="Per">1, 100, 1000 …</param>
/// <param name="Result">The printed result, or <c>null</c> where there is none.</param>
public sealed record HandCalculation(string Code, int Year, decimal? Numerator, decimal? Denominator, decimal Per, decimal? Result)
{
    /// <summary>The calculations of a file in this folder, <c>kod;rok;licznik;mianownik;na;wynik</c>.</summary>
    public static IEnumerable<HandCalculation> Read(string file) =>
        File.ReadLines(Path.Combine(SampleCase.RepositoryRoot(), "tests", "Assessment.Worker.Tests", "Sample", file)).Skip(1)
            .Select(l => l.Split(';'))
            .Select(c => new HandCalculation(c[0], int.Parse(c[1], CultureInfo.InvariantCulture), Number(c[2]), Number(c[3]), Number(c[4]) ?? 0, Number(c[5])));

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
