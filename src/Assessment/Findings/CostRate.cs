using Assessment.Language;

namespace Assessment.Findings;

/// <summary>A unit cost that the office may give (<c>koszty</c> in <c>ocena.yaml</c>), in złoty.</summary>
/// <param name="Id">Key in the file, e.g. <c>etat-pracownika-socjalnego</c>.</param>
/// <param name="Unit">What one costs: etat, etaty, etatów.</param>
/// <param name="Meaning">What the amount covers, e.g. <c>roczny koszt etatu pracownika socjalnego</c>.</param>
public sealed record CostRate(string Id, PluralForms Unit, string Meaning);
