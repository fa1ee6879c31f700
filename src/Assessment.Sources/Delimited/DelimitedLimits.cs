namespace Assessment.Sources.Delimited;

/// <summary>How much of a file is read before it is refused, so that memory and time stay bounded whatever the bytes are.</summary>
public sealed record DelimitedLimits
{
    /// <summary>The limits of the program; far above any real export.</summary>
    public static DelimitedLimits Default { get; } = new();

    /// <summary>Bytes of one file or one unpacked entry.</summary>
    public long FileBytes { get; init; } = 100L << 20;

    /// <summary>Bytes of one line, and of one record that a quoted line break spreads over lines.</summary>
    public int RecordBytes { get; init; } = 1 << 20;

    /// <summary>Columns of one row; as many as a spreadsheet has.</summary>
    public int Columns { get; init; } = 16_384;

    /// <summary>Rows of one file, blank ones included; a table of all units, both sexes and twenty years has a third of them.</summary>
    public int Rows { get; init; } = 1_500_000;

    /// <summary>Cells of one file.</summary>
    public int Cells { get; init; } = 15_000_000;

    /// <summary>Entries of one archive.</summary>
    public int ZipEntries { get; init; } = 200;

    /// <summary>Unpacked bytes of all entries of one archive.</summary>
    public long ZipTotalBytes { get; init; } = 512L << 20;

    /// <summary>Unpacked ÷ packed bytes of an entry larger than <see cref="RecordBytes"/>.</summary>
    public int ZipRatio { get; init; } = 300;
}
