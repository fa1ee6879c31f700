using Assessment.Problems;
using Assessment.Sources.Delimited;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Cas;

/// <summary>Tells which form a file is: by the case, by its name and preamble, by its header.</summary>
internal static class CasProfileChoice
{
    private const int LinesLookedAt = 30;

    /// <summary>The profile to read a file with; <c>null</c> when it cannot be told, which is then a problem.</summary>
    public static CasProfile? For(DelimitedFile file, CasContext context, ProblemList problems)
    {
        var year = context.Settings.Year ?? context.Year;
        var known = string.Join(", ", context.Profiles.All.Select(p => p.Key));
        if (context.Settings.Profile is { } key)
        {
            if (context.Profiles.Find(key, year) is { } named) return named;
            problems.Error("cas.nieznany-profil", $"Nieznany profil „{key}”; znane profile: {known}.", new Place(file.Path), "Popraw klucz „profil” w ocena.yaml (pliki).");
            return null;
        }
        if (file.Rows.IsEmpty)
        {
            problems.Error("cas.pusty-plik", "Plik nie ma żadnego wiersza; oczekiwano tabeli z nagłówkiem i wierszami.", new Place(file.Path),
                "Wyeksportuj tabelę z CAS jeszcze raz.");
            return null;
        }
        var forms = Forms(file, context.Profiles, year);
        if (forms.Count == 1) return forms[0];
        problems.Error("cas.nieznany-formularz", "Nie wiadomo, z którego formularza CAS pochodzi plik.", new Place(file.Path, file.Rows[0].Line),
            $"Wpisz profil w ocena.yaml (pliki: profil); znane profile: {known}.");
        return null;
    }

    private static List<CasProfile> Forms(DelimitedFile file, CasProfiles profiles, int year)
    {
        List<CasProfile> candidates =
        [
            .. profiles.All.Select(p => p.Form).Distinct(StringComparer.OrdinalIgnoreCase).Select(f => profiles.OfForm(f, year)).OfType<CasProfile>(),
        ];
        var name = Words(file.Name);
        var named = candidates.FindAll(p => p.Recognition.Any(r => name.Contains($" {r} ", StringComparison.Ordinal)));
        if (named.Count == 1) return named;

        var top = file.Rows.Take(LinesLookedAt).Select(r => Words(string.Join(' ', r.Cells))).ToList();
        var said = candidates.FindAll(p => p.Recognition.Any(r => top.Exists(t => t.Contains($" {r} ", StringComparison.Ordinal))));
        if (said.Count == 1) return said;

        var blocks = candidates.ToDictionary(p => p, p => CasBlock.Of(file, p));
        return candidates.FindAll(p => !blocks[p].IsEmpty
            && CasHeader.Read(file, blocks[p][0], p, year, new ProblemList()) is not null);
    }

    private static string Words(string text) => $" {NormalisedLabel.Of(text)} ";
}
