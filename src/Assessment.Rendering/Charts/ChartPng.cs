using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Vectors;
using SkiaSharp;

namespace Assessment.Rendering.Charts;

/// <summary>Writes a chart as pixels on white, two for each point.</summary>
internal static class ChartPng
{
    private const int Scale = 2;

    /// <summary>The chart as PNG.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">Colours.</param>
    /// <param name="width">Width in points.</param>
    /// <param name="height">Height in points.</param>
    public static byte[] Write(ChartModel chart, Theme theme, int width, int height)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width * Scale, height * Scale));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        canvas.Scale(Scale);
        foreach (var vector in ChartPainter.Vectors(chart, theme, width, height))
        {
            if (vector is TextVector text) Draw(canvas, text);
            else if (vector is PathVector path) Draw(canvas, path);
        }
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static void Draw(SKCanvas canvas, TextVector text)
    {
        using var font = ChartFonts.Instance.Font(text.Size, text.Bold);
        using var paint = new SKPaint { Color = SKColor.Parse(text.Color), IsAntialias = true };
        canvas.DrawText(text.Text, (float)text.X, (float)text.Baseline, font, paint);
    }

    private static void Draw(SKCanvas canvas, PathVector vector)
    {
        using var path = new SKPath();
        foreach (var step in vector.Steps)
        {
            switch (step.Kind)
            {
                case PathStepKind.Move: path.MoveTo((float)step.X, (float)step.Y); break;
                case PathStepKind.Line: path.LineTo((float)step.X, (float)step.Y); break;
                case PathStepKind.Curve: path.CubicTo((float)step.X1, (float)step.Y1, (float)step.X2, (float)step.Y2, (float)step.X, (float)step.Y); break;
                case PathStepKind.Close: path.Close(); break;
            }
        }
        if (vector.Fill is { } fill)
        {
            using var paint = new SKPaint { Color = SKColor.Parse(fill), IsAntialias = true };
            canvas.DrawPath(path, paint);
        }
        if (vector.Stroke is { } stroke)
        {
            using var paint = new SKPaint { Color = SKColor.Parse(stroke), IsAntialias = true, IsStroke = true, StrokeWidth = (float)vector.Thickness };
            canvas.DrawPath(path, paint);
        }
    }
}
