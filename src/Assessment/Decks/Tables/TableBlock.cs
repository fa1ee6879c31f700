using System.Collections.Immutable;

namespace Assessment.Decks.Tables;

/// <summary>A printed table. It breaks between rows, never inside one, and its header is repeated.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Header">Header rows, usually one.</param>
/// <param name="Rows">Body rows.</param>
/// <param name="Summary">What the table shows, for a screen reader.</param>
public sealed record TableBlock(
    ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Header, ImmutableArray<TableRow> Rows, string Summary) : Block;
