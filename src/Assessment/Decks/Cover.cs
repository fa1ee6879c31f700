using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>The first page.</summary>
/// <param name="Overline">Small line above the title, e.g. <c>gmina Zielonki</c>.</param>
/// <param name="Title">Title of the document without its year.</param>
/// <param name="Year">The line of the year, e.g. <c>za 2020 rok</c>.</param>
/// <param name="Institution">Name of the centre, beside the herb.</param>
/// <param name="Lines">Legal line, session, version.</param>
/// <param name="Herb">Coat of arms or logo, or <c>null</c> for none.</param>
public sealed record Cover(string Overline, string Title, string Year, string Institution, ImmutableArray<string> Lines, Picture? Herb);
