namespace Assessment.Sources.Matching;

/// <summary>How far two texts are apart.</summary>
internal static class EditDistance
{
    /// <summary>The least number of letters to insert, delete or replace to make one text of the other.</summary>
    public static int Between(string left, string right)
    {
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
        return row[^1];
    }

    /// <summary>From 0 (equal) to 1 (nothing in common): the distance over the longer text's length.</summary>
    public static double Relative(string left, string right) =>
        Math.Max(left.Length, right.Length) is var longest and > 0 ? (double)Between(left, right) / longest : 0;
}
