namespace Assessment.Changes;

/// <summary>The Polish sentences of breaks that no data file holds.</summary>
internal static class BreakTexts
{
    public static string Method(int year) => $"W {year} r. źródło zmieniło metodę liczenia.";

    public static string Territory(int year) => $"Od {year} r. dane dotyczą jednostki o innym rodzaju lub innych granicach niż wcześniej.";
}
