using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Findings.Decisions;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Plans;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Findings;

/// <summary>Reads <c>wnioski.yaml</c>: the proposals and what the office decided on each.</summary>
internal sealed class DecisionsReader
{
    /// <summary>Name of the file in the case folder.</summary>
    public const string FileName = Checks.ProposalCheck.FileName;

    private static readonly string[] WrittenByProgram = ["stan", "dane"];

    private readonly Catalogue _catalogue;
    private readonly ProblemList _problems;

    private DecisionsReader(Catalogue catalogue, ProblemList problems)
    {
        _catalogue = catalogue;
        _problems = problems;
    }

    /// <summary>Reads the file of a case folder, where there is one.</summary>
    /// <returns>The decisions, and the file as it was read: one or none.</returns>
    public static (OfficeDecisions Decisions, ImmutableArray<InputFile> File) ReadFile(CaseFolder folder, Catalogue catalogue, ProblemList problems)
    {
        if (!folder.Exists(FileName)) return (OfficeDecisions.None, []);
        if (folder.FindLink(FileName) is not null)
            problems.Error("sciezka.niedozwolona", $"„{FileName}” jest dowiązaniem do innego miejsca.", new(FileName), "Skopiuj plik do folderu sprawy.");
        else if (folder.ReadText(FileName, problems) is var (text, file))
            return (Read(FileName, text, catalogue, problems), [file]);
        return (OfficeDecisions.None, []);
    }

    /// <summary>Reads the decisions.</summary>
    /// <param name="file">How problems name the file.</param>
    /// <param name="text">Text of the file.</param>
    /// <param name="catalogue">The catalogue, by which placeholders and codes are checked.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static OfficeDecisions Read(string file, string text, Catalogue catalogue, ProblemList problems)
    {
        if (YamlDocument.ReadMapping(file, text, problems) is not { } mapping) return OfficeDecisions.None;
        var reader = new DecisionsReader(catalogue, problems);
        var root = new YamlFields(mapping, problems);
        var decisions = new OfficeDecisions(
            reader.Entries(root, "wnioski", areRecommendations: false), reader.Entries(root, "rekomendacje", areRecommendations: true));
        root.Finish();
        return decisions;
    }

    private ImmutableArray<Decision> Entries(YamlFields root, string key, bool areRecommendations)
    {
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        foreach (var fields in root.ItemFields(key))
        {
            var decision = Entry(fields, areRecommendations);
            if (decisions.Any(d => d.Id == decision.Id))
                _problems.Error("wnioski.powtorzony-wpis", $"Propozycja „{decision.Id}” stoi w pliku po raz drugi.", fields.At("id"), "Zostaw jeden wpis.");
            else decisions.Add(decision);
        }
        return decisions.ToImmutable();
    }

    private Decision Entry(YamlFields fields, bool isRecommendation)
    {
        var verdict = fields.Choice("decyzja", ("przyjmij", Verdict.Accept), ("zmien", Verdict.Change), ("zmień", Verdict.Change),
            ("odrzuc", Verdict.Reject), ("odrzuć", Verdict.Reject));
        var (text, reason) = (fields.Text("tekst") ?? "", fields.Text("powod") ?? "");
        foreach (var written in WrittenByProgram) fields.Text(written);
        var decision = new Decision(fields.RequiredText("id"), fields.Text("propozycja") ?? "", verdict, fields.At("id"))
        {
            Text = text,
            Reason = reason,
            Who = isRecommendation ? fields.Text("kto") : null,
            When = isRecommendation ? fields.Text("kiedy") : null,
            Watch = isRecommendation ? Watch(fields) : null,
        };
        fields.Finish();
        Placeholders.Check(text, fields.At("tekst"), _catalogue, _problems);
        if (verdict == Verdict.Change && text.Length == 0)
            _problems.Error("wnioski.brak-tekstu", $"Decyzja „zmien” dla „{decision.Id}” nie ma tekstu, który ma zastąpić propozycję.", fields.At("tekst"),
                "Dopisz „tekst: …” albo wybierz „przyjmij” lub „odrzuc”.");
        if (verdict == Verdict.Reject && reason.Length == 0)
            _problems.Error("wnioski.brak-powodu", $"Decyzja „odrzuc” dla „{decision.Id}” nie ma powodu.", fields.At("powod"),
                "Dopisz „powod: …”; powód zostaje w tym pliku i nie jest drukowany.");
        return decision;
    }

    private IndicatorCode? Watch(YamlFields fields)
    {
        if (fields.Text("wskaznik") is not { } text) return null;
        var code = new IndicatorCode(text);
        if (_catalogue.TryGet(code, out _)) return code;
        _problems.Error("wnioski.nieznany-kod", $"Nieznany wskaźnik „{text}”.", fields.At("wskaznik"), Placeholders.CodeHint(text, _catalogue));
        return null;
    }
}
