using System.Collections.Immutable;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Cas;

/// <summary>A table of a form.</summary>
/// <param name="Key">Stable key, shared with the catalogue, e.g. <c>3.powody</c>.</param>
/// <param name="Name">How a source line names it, e.g. <c>tabela 3</c>.</param>
/// <param name="Chapter">Chapter of the form it belongs to.</param>
/// <param name="Measure">Measure of its columns where their headers name none, or <c>null</c>.</param>
/// <param name="Titles">Titles, or beginnings and parts of them, by which a file names the table.</param>
/// <param name="Sections">Section numbers under which a file lists it in this edition; used together with the row's label only.</param>
public sealed record CasTable(
    string Key, string Name, string Chapter, string? Measure,
    ImmutableArray<NormalisedLabel> Titles, ImmutableArray<string> Sections);
