using System.Collections.Immutable;
using System.Globalization;

namespace Assessment.Rendering.Charts.Vectors;

/// <summary>Reads the path data of an SVG: absolute moves, lines and curves, as Skia writes them.</summary>
internal static class PathData
{
    /// <summary>The steps of a path.</summary>
    /// <exception cref="NotSupportedException">A command that Skia does not write.</exception>
    public static ImmutableArray<PathStep> Read(string data)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        var rest = data.AsSpan();
        var command = ' ';
        var (x, y) = (0.0, 0.0);
        while (!(rest = rest.TrimStart(" ,\t\r\n")).IsEmpty)
        {
            if (char.IsLetter(rest[0]))
            {
                command = rest[0];
                rest = rest[1..];
                if (command == 'Z')
                {
                    steps.Add(PathStep.Close);
                    continue;
                }
            }
            switch (command)
            {
                case 'M':
                    steps.Add(PathStep.Move(x = Next(ref rest), y = Next(ref rest)));
                    command = 'L';
                    break;
                case 'L':
                    steps.Add(PathStep.Line(x = Next(ref rest), y = Next(ref rest)));
                    break;
                case 'H':
                    steps.Add(PathStep.Line(x = Next(ref rest), y));
                    break;
                case 'V':
                    steps.Add(PathStep.Line(x, y = Next(ref rest)));
                    break;
                case 'Q':
                    var (cx, cy, qx, qy) = (Next(ref rest), Next(ref rest), Next(ref rest), Next(ref rest));
                    steps.Add(PathStep.Curve(x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, qx + (cx - qx) * 2 / 3, qy + (cy - qy) * 2 / 3, qx, qy));
                    (x, y) = (qx, qy);
                    break;
                case 'C':
                    var (x1, y1, x2, y2) = (Next(ref rest), Next(ref rest), Next(ref rest), Next(ref rest));
                    steps.Add(PathStep.Curve(x1, y1, x2, y2, x = Next(ref rest), y = Next(ref rest)));
                    break;
                default:
                    throw new NotSupportedException($"The chart's SVG holds the path command “{command}”, which cannot be painted.");
            }
        }
        return steps.ToImmutable();
    }

    private static double Next(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" ,\t\r\n");
        var length = 0;
        while (length < rest.Length
            && (char.IsAsciiDigit(rest[length]) || rest[length] is '.' or 'e' or 'E'
                || rest[length] is '-' or '+' && (length == 0 || rest[length - 1] is 'e' or 'E'))) length++;
        var number = double.Parse(rest[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
        rest = rest[length..];
        return number;
    }
}
