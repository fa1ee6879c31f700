using System.Collections.Immutable;
using System.Text;
using Assessment.Composition;
using Assessment.Indicators;

namespace Assessment.Sources.Starter;

/// <summary>The sections of the starter's <c>ocena.yaml</c> that are made from the catalogue and the plan.</summary>
internal static class StarterSections
{
    private const string ConclusionsId = "wnioski";

    private const string OwnChapter =
        """
          - id: dzialania                # rozdział własny: tekst z pliku
            tytul: Działania ośrodka
            slajdy:
              - {rodzaj: opis, plik: opis/dzialania.md}

        """;

    /// <summary>The BDL subgroups that the catalogue reads, e.g. <c>P1944, P2137</c>.</summary>
    public static string BdlGroups(Catalogue catalogue) =>
        string.Join(", ", catalogue.Indicators.SelectMany(i => i.Bdl).Select(b => "P" + b.Group).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Entries of <c>pliki</c>: which table each template is.</summary>
    public static string Files(ImmutableArray<FormTemplate> templates)
    {
        var section = new StringBuilder();
        foreach (var template in templates)
            section.Append("  ").Append(template.Path).Append(": {profil: ozps, tabela: \"").Append(template.Table).Append("\"}\n");
        return section.Append('\n').ToString();
    }

    /// <summary>Entries of <c>rozdzialy</c>: every built-in chapter, and one of the office's own before the conclusions.</summary>
    public static string Chapters(DeckPlan plan)
    {
        var section = new StringBuilder();
        foreach (var chapter in plan.Chapters)
        {
            if (chapter.Id == ConclusionsId) section.Append(OwnChapter.ReplaceLineEndings("\n"));
            section.Append("  - ").Append(chapter.Id.PadRight(29)).Append("# ").Append(chapter.Title).Append('\n');
        }
        return section.Append('\n').ToString();
    }
}
