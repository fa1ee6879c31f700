namespace Assessment.Checks.Rules;

/// <summary>Numbers from which a check asks.</summary>
/// <param name="JumpScore">Robust z-score of a change, against the changes before it, from which it is a jump.</param>
/// <param name="JumpSpread">Least spread of the changes that the score divides by, so that a calm series does not make every change a jump.</param>
/// <param name="JumpBase">Counts up to this number never jump.</param>
/// <param name="ThousandfoldFrom">An amount at least this many times the year before (or its inverse) looks like złoty for thousands of złoty.</param>
/// <param name="ThousandfoldTo">An amount more than this many times the year before does not.</param>
/// <param name="CopiedRows">Rows one below the other that repeat the year before, from which a part of a column looks copied.</param>
/// <param name="CopiedWhole">Rows from which a whole column that repeats the year before looks copied.</param>
/// <param name="CopiedMost">Rows that repeat the year before, from which a column some of whose cells were changed looks copied.</param>
/// <param name="CopiedShare">Share of the rows of a table that repeat the year before, from which its column looks copied though some cells were changed.</param>
/// <param name="CopiedBase">Numbers below this repeat by chance and do not count.</param>
/// <param name="PrefilledRows">Rows whose forecast equals the assessed year, from which a forecast looks prefilled.</param>
/// <param name="ZeroAfter">A zero after a count of at least this, or among neighbours' counts of at least this, is asked about.</param>
/// <param name="SwappedRows">Rows from which a table can show that its years were swapped.</param>
/// <param name="SwappedScore">It does when the rows that are steady only after a swap exceed those expected by chance by so many standard deviations.</param>
/// <param name="SwappedEachWay">Share of those rows that rise, and that fall, at least.</param>
/// <param name="Neighbours">Gminas of the powiat from which they say something of a zero.</param>
/// <param name="SharesNear">Typed shares that miss 100% by at most so many percentage points were meant to add up.</param>
public sealed record CheckThresholds(
    decimal JumpScore, decimal JumpSpread, decimal JumpBase, decimal ThousandfoldFrom, decimal ThousandfoldTo,
    int CopiedRows, int CopiedWhole, int CopiedMost, decimal CopiedShare, decimal CopiedBase, int PrefilledRows, decimal ZeroAfter,
    int SwappedRows, decimal SwappedScore, decimal SwappedEachWay, int Neighbours, decimal SharesNear);
