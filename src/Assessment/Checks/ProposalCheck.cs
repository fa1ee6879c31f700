using Assessment.Findings;
using Assessment.Findings.Decisions;
using Assessment.Problems;

namespace Assessment.Checks;

/// <summary>Tells the office which proposals wait for its decision and which decisions no longer fit their proposal.</summary>
public static class ProposalCheck
{
    /// <summary>The file of decisions.</summary>
    public const string FileName = "wnioski.yaml";

    /// <summary>The problems.</summary>
    public static IEnumerable<Problem> Of(CaseFindings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Undecided is { IsEmpty: false } undecided)
            yield return new("wnioski.nierozstrzygniete", Severity.Information,
                $"Propozycje programu, o których ośrodek jeszcze nie zdecydował: {undecided.Length}. Dokument jest projektem.", new(FileName),
                "Polecenie „assessment wnioski SPRAWA” zapisuje je w pliku wnioski.yaml; wpisz tam decyzje.");
        foreach (var (decision, now) in findings.All.Select(f => (f.Decision, f.Statement)).Concat(findings.Recommendations.Select(r => (r.Decision, r.Proposal))))
        {
            if (decision is not { Verdict: Verdict.Accept or Verdict.Change } || decision.Proposed == now) continue;
            yield return new("wnioski.zmieniona-propozycja", Severity.Warning,
                $"Od decyzji ośrodka zmieniła się treść propozycji „{decision.Id}”: było „{decision.Proposed}”, jest „{now}”.", decision.Place,
                "Sprawdź, czy decyzja nadal jest słuszna, i uruchom „assessment wnioski SPRAWA”, żeby zapisać nową treść.");
        }
    }
}
