using System.Collections.Frozen;
using Assessment.Checks;
using Assessment.Problems;
using Assessment.Schedules;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Exports;

/// <summary>Says in Polish where an export is to be fetched: the path in BDL, the table in CAS.</summary>
internal sealed class ExportPaths
{
    private const string Name = "eksporty.yaml";

    private readonly FrozenDictionary<RequiredExport, string> _paths;

    private ExportPaths(FrozenDictionary<RequiredExport, string> paths) => _paths = paths;

    /// <summary>The paths the program comes with.</summary>
    /// <exception cref="InvalidOperationException">The program's own data is wrong.</exception>
    public static ExportPaths Embedded()
    {
        var problems = new ProblemList();
        var paths = new Dictionary<RequiredExport, string>();
        if (YamlDocument.ReadMapping(Name, EmbeddedData.Text(Name), problems) is { } mapping)
        {
            var root = new YamlFields(mapping, problems);
            foreach (var item in root.ItemFields("bdl"))
            {
                var group = item.RequiredText("grupa");
                paths[new(ExportKind.Bdl, group)] =
                    $"GUS BDL: kategoria „{item.RequiredText("kategoria")}”, grupa „{item.RequiredText("grupa_bdl")}”, podgrupa „{item.RequiredText("podgrupa")}” (P{group})";
                item.Finish();
            }
            Tables(root, "ozps", ExportKind.CasOzps, "CAS: formularz OZPS, tabela");
            Tables(root, "mrips", ExportKind.Mrips03, "CAS: sprawozdanie MRiPS-03, dział");
            root.Finish();
        }
        return problems.HasErrors
            ? throw new InvalidOperationException("The program's own data is wrong: " + problems.ToImmutable()[0])
            : new(paths.ToFrozenDictionary());

        void Tables(YamlFields root, string key, ExportKind kind, string place)
        {
            foreach (var item in root.ItemFields(key))
            {
                var table = item.RequiredText("tabela");
                paths[new(kind, table)] = $"{place} {table.Split('.')[0]} „{item.RequiredText("tytul")}”";
                item.Finish();
            }
        }
    }

    /// <summary>True when the program knows the export; a file of the case always counts as known.</summary>
    public bool Knows(RequiredExport export) => export.Kind == ExportKind.File || _paths.ContainsKey(export);

    /// <summary>Where to fetch an export, e.g. <c>CAS: formularz OZPS, tabela 7 „…”</c>.</summary>
    /// <exception cref="KeyNotFoundException">The export is not known.</exception>
    public string Of(RequiredExport export) => export.Kind == ExportKind.File ? $"plik {export.Key}" : _paths[export];

    /// <summary>Where to fetch a missing export, and which element of the law asks for it.</summary>
    public string Of(MissingExport missing) =>
        Of(missing.Export) + (missing.Element is { } element ? $" – {StatutoryCompleteness.Name(element)} ({StatutoryCompleteness.Basis(element)})" : "");
}
