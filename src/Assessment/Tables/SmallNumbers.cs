namespace Assessment.Tables;

/// <summary>Protection of small numbers: from a small base no percentage is printed, it would say more than it knows.</summary>
public static class SmallNumbers
{
    /// <summary>Counts below this are small (mała liczebność): a change from 4 to 2 is not "−50%".</summary>
    public const int Threshold = 10;

    /// <summary>True when a count is too small to be the base of a percentage.</summary>
    public static bool IsSmall(decimal count) => Math.Abs(count) < Threshold;
}
