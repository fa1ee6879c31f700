using System.Collections.Immutable;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Configuration;

/// <summary>Reads the documents of the gmina that the law asks for (<c>dokumenty</c>) and checks that a norm asks for each.</summary>
internal static class DocumentsReader
{
    private const string Key = "dokumenty";

    /// <summary>Reads the documents.</summary>
    /// <param name="root">The configuration.</param>
    /// <param name="firstYear">Earliest year a document may begin in.</param>
    /// <param name="lastYear">Latest year it may end in.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static ImmutableArray<DocumentEntry> Read(YamlFields root, int firstYear, int lastYear, ProblemList problems)
    {
        var documents = ImmutableArray.CreateBuilder<DocumentEntry>();
        foreach (var (key, value) in root.Entries(Key))
        {
            if (value is not YamlMapping mapping)
            {
                root.WrongKind(value, key.Text, "sekcja z kluczami „nazwa”, „od”, „do”");
                continue;
            }
            var fields = new YamlFields(mapping, problems);
            var document = new AdoptedDocument(
                key.Text, fields.RequiredText("nazwa"), Year(fields, "od", firstYear, lastYear), Year(fields, "do", firstYear, lastYear));
            if (document.To < document.From)
                problems.Error("konfiguracja.lata-dokumentu", $"Dokument „{document.Title}” kończy się ({document.To}) przed rokiem, od którego obowiązuje ({document.From}).",
                    fields.At("do"), "Popraw „od” albo „do”.");
            fields.Finish();
            documents.Add(new(document, key.At(Key)));
        }
        return documents.ToImmutable();
    }

    /// <summary>Reports documents that no norm asks for.</summary>
    public static void Check(ImmutableArray<DocumentEntry> documents, NormSet norms, ProblemList problems)
    {
        var known = norms.Norms.OfType<DocumentNorm>().Select(n => n.Id).ToArray();
        foreach (var (document, place) in documents.Where(d => !known.Contains(d.Document.Norm)))
            problems.Error("konfiguracja.nieznany-dokument", $"Nieznany dokument „{document.Norm}”.", place,
                Nearest.Hint(document.Norm, known) is { Length: > 0 } hint ? hint : "Znane dokumenty: " + string.Join(", ", known) + ".");
    }

    private static int Year(YamlFields fields, string key, int first, int last)
    {
        if (!fields.Has(key)) fields.Missing(key, "rok");
        return fields.Integer(key, first, last) ?? first;
    }
}
