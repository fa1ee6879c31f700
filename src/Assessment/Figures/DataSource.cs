using NodaTime;

namespace Assessment.Figures;

/// <summary>One input file as the page names it in a source line.</summary>
/// <param name="Kind">Kind of the source.</param>
/// <param name="Name">Printed name, e.g. <c>GUS, Bank Danych Lokalnych, podgrupa P1944</c> or <c>CAS, formularz OZPS za 2020 r.</c>.</param>
/// <param name="ExportDate">When it was exported, when the file name or preamble tells it.</param>
public sealed record DataSource(SourceKind Kind, string Name, LocalDate? ExportDate = null);
