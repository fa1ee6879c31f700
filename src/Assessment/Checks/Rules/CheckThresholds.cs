namespace Assessment.Checks.Rules;

/// <summary>Numbers from which a check asks.</summary>
/// <param name="JumpScore">Robust z-score of a change, against the changes before it, from which it is a jump.</param>
/// <param name="JumpSpread">Least spread of the changes that the score divides by, so that a calm series does not make every change a jump.</param>
/// <param name="JumpBase">Counts up to this number never jump.</param>
/// <param name="ThousandfoldFrom">An amount at least this many times the year before (or its inverse) looks like złoty for thousands of złoty.</param>
/// <param name="ThousandfoldTo">An amount more than this many times the year before does not.</param>
/// <param name="CopiedRows">Rows one below the other that repeat the year before, from which a part of a column looks copied.</param>
/// <param name="CopiedWhole">Rows from which a whole column that repeats the year before looks copied.</param>
/// <param name="CopiedBase">Numbers below this repeat by chance and do not count.</param>
/// <param name="PrefilledRows">Rows whose forecast equals the assessed year, from which a forecast looks prefilled.</param>
/// <param name="ZeroAfter">A zero after a count of at least this, or among neighbours' counts of at least this, is asked about.</param>
/// <param name="SwappedRows">Rows from which a table can show that its years were swapped.</param>
/// <param name="SwappedShare">Share of its rows that stick out in the middle one of three years, from which it does.</param>
/// <param name="SwappedEachWay">Share of its rows that stick out up, and down, at least.</param>
/// <param name="Neighbours">Gminas of the powiat from which they say something of a zero.</param>
public sealed record CheckThresholds(
    decimal JumpScore, decimal JumpSpread, decimal JumpBase, decimal ThousandfoldFrom, decimal ThousandfoldTo, int CopiedRows, int CopiedWhole, decimal CopiedBase, int PrefilledRows, decimal ZeroAfter,
    int SwappedRows, decimal SwappedShare, decimal SwappedEachWay, int Neighbours);
