using System.Collections.Immutable;

namespace Assessment.Sources.Cas;

/// <summary>The profiles of the CAS forms that can be read.</summary>
/// <param name="All">Profiles; of several editions of one form the first that covers the year is taken.</param>
public sealed record CasProfiles(ImmutableArray<CasProfile> All)
{
    /// <summary>The profiles the program comes with.</summary>
    /// <exception cref="FormatException">A profile is wrong; the message names the file, line and column.</exception>
    public static CasProfiles Embedded() => new([.. EmbeddedData.Texts("profile/").Select(f => CasProfileParser.Parse(f.Name, f.Text))]);

    /// <summary>The profiles with more of them, which go before those there are.</summary>
    public CasProfiles With(IEnumerable<CasProfile> profiles) => new([.. profiles, .. All]);

    /// <summary>The profile with a key or form key, or <c>null</c>.</summary>
    public CasProfile? Find(string key, int year) =>
        All.FirstOrDefault(p => string.Equals(p.Key, key.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? OfForm(key.Trim(), year);

    /// <summary>The profile of a form for a year: an edition that covers it, else the first of the form; <c>null</c> for an unknown form.</summary>
    public CasProfile? OfForm(string form, int year)
    {
        var editions = All.Where(p => string.Equals(p.Form, form, StringComparison.OrdinalIgnoreCase)).ToList();
        return editions.Find(p => p.Years is not { } years || (years.From <= year && year <= years.To)) ?? editions.FirstOrDefault();
    }
}
