using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Sources.Tests.Delimited;

public sealed class RoundTripTests
{
    private static readonly string[] Alphabet =
        ["a", "b", "Z", "ą", "ę", "ł", "ś", "ż", "ź", "ć", "ń", "ó", "Ł", "Ż", "7", "0", " ", ",", ";", "|", "\t", "\"", "\r\n", "\n", "–", "."];

    private sealed record Dialect(string Encoding, bool Mark, char Delimiter, string LineEnd, bool QuoteAll, bool Hint, bool Trailing);

    private static Gen<Dialect> Dialects() =>
        from encoding in Gen.Elements("utf-8", "utf-16", "utf-16BE", "windows-1250", "iso-8859-2", "ibm852")
        from mark in Gen.Elements(true, false)
        from delimiter in Gen.Elements(';', ',', '\t', '|')
        from lineEnd in Gen.Elements("\n", "\r\n")
        from quoteAll in Gen.Elements(true, false)
        from hint in Gen.Elements(true, false)
        from trailing in Gen.Elements(true, false)
        select new Dialect(encoding, mark, delimiter, lineEnd, quoteAll, hint, trailing);

    private static Gen<string[][]> Tables() =>
        from columns in Gen.Choose(2, 5)
        from rows in Gen.Choose(1, 8)
        from cells in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Alphabet)).Select(string.Concat), columns * rows)
        select cells.Chunk(columns).ToArray();

    private static string Write(string[][] table, Dialect dialect)
    {
        var text = new StringBuilder();
        if (dialect.Hint) text.Append("sep=").Append(dialect.Delimiter).Append(dialect.LineEnd);
        foreach (var row in table)
        {
            text.AppendJoin(dialect.Delimiter, row.Select(Cell));
            if (dialect.Trailing) text.Append(dialect.Delimiter);
            text.Append(dialect.LineEnd);
        }

        return text.ToString();

        string Cell(string cell) =>
            dialect.QuoteAll || cell.AsSpan().ContainsAny("\"\r\n") || cell.Contains(dialect.Delimiter, StringComparison.Ordinal)
                ? '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
                : cell;
    }

    [Fact]
    public void Any_table_in_any_dialect_and_encoding_reads_back_the_same_rows()
    {
        Prop.ForAll(Tables().ToArbitrary(), Dialects().ToArbitrary(), (cells, dialect) =>
        {
            // The first row gives the detection what every real export has: a header with Polish letters and one width.
            var header = Enumerable.Range(0, cells[0].Length).Select(i => $"Źródło {(char)('a' + i)} świąteczną").ToArray();
            var table = cells.Prepend(header)
                .Select(row => row.Select(c => dialect.Encoding is "iso-8859-2" or "ibm852" ? c.Replace("–", "-", StringComparison.Ordinal) : c).ToArray())
                .ToArray();
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(dialect.Encoding) ?? Encoding.GetEncoding(dialect.Encoding);
            var bytes = encoding.GetBytes(Write(table, dialect));
            using var folder = new ScratchFolder().With("a.csv", dialect.Mark ? [.. encoding.GetPreamble(), .. bytes] : bytes);

            var read = Assert.Single(folder.Read("a.csv", dialect.Hint ? null : new() { Delimiter = dialect.Delimiter }));

            var expected = table.Where(r => r.Any(c => !string.IsNullOrWhiteSpace(c)))
                .Select(r => dialect.Trailing ? [.. r, ""] : r).ToArray();
            Assert.Equal(expected, read.Rows.Select(r => r.Cells.ToArray()));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(2020, 1UL));
    }
}
