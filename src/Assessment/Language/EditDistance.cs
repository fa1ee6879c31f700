namespace Assessment.Language;

/// <summary>How far two texts are apart.</summary>
public static class EditDistance
{
    /// <summary>The least number of letters to insert, delete or replace to make one text of the other.</summary>
    public static int Between(string left, string right) => Row(left, right)[^1];

    /// <summary>The same to the beginning of a text that comes nearest: how far <paramref name="left"/> is from being how <paramref name="right"/> begins.</summary>
    public static int ToBeginning(string left, string right) => Row(left, right).Min();

    // The distances of the whole left text to every beginning of the right one.
    private static int[] Row(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row;
    }

    /// <summary>From 0 (equal) to 1 (nothing in common): the distance over the longer text's length.</summary>
    public static double Relative(string left, string right) =>
        Between(left, right) is var distance && Math.Max(left.Length, right.Length) is var longest and > 0 ? (double)distance / longest : 0;
}
