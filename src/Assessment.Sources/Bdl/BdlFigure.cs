using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Sources.Numbers;

namespace Assessment.Sources.Bdl;

/// <summary>A cell and its attribute read as a figure.</summary>
/// <param name="Figure">The figure, or <c>null</c> when the text is none.</param>
/// <param name="Fault">What is wrong, in Polish; empty for nothing. With a figure it is worth a warning only.</param>
internal readonly record struct BdlFigure(Figure? Figure, string Fault)
{
    /// <summary>Reads a cell by the table of attributes: an attribute overrides or qualifies the number.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="attribute">The attribute, possibly empty or several letters.</param>
    /// <param name="domain">Which numbers the indicator allows.</param>
    /// <param name="dotSeparatesThousands">What the case says about dots.</param>
    public static BdlFigure Read(string text, string attribute, FigureDomain domain, bool? dotSeparatesThousands = null)
    {
        var sign = Sign(text);
        var number = sign is null ? PolishNumberParser.Parse(text, domain, dotSeparatesThousands) : new(NumberReadingKind.Blank);
        var notes = FigureNotes.None;
        MissingReason? missing = null;
        var (zero, unknown) = (false, "");
        foreach (var letter in attribute)
        {
            switch (letter)
            {
                case 'x' or 'X': missing = MissingReason.NotReported; break;
                case 'n' or 'N': missing = MissingReason.NotYetAvailable; break;
                case 'a' or 'A': (zero, notes) = (true, notes | FigureNotes.BelowUnit); break;
                case 'z' or 'Z': zero = true; break;
                case 's' or 'S': notes |= FigureNotes.Preliminary; break;
                case 'k' or 'K': notes |= FigureNotes.Incomplete; break;
                case 'm' or 'M': notes |= FigureNotes.MethodChanged; break;
                case 'v' or 'V': notes |= FigureNotes.LowPrecision; break;
                case 'p' or 'P': notes |= FigureNotes.WithCity; break;
                case ' ' or ',' or ';' or '/': break;
                default: unknown += letter; break;
            }
        }

        if (missing is { } reason)
            return new(Assessment.Figures.Figure.None(reason, notes),
                number.Kind == NumberReadingKind.Number && number.Value != 0 ? $"atrybut „{attribute}” unieważnia liczbę, która nie jest zerem" : "");
        if (number.Kind is not (NumberReadingKind.Number or NumberReadingKind.Blank)) return new(null, number.Fault);

        var fault = unknown.Length > 0 ? $"atrybut „{unknown}” nie jest znany" : sign is { IsUnclear: true } ? "kreska nie mówi, dlaczego nie ma liczby" : "";
        Figure figure = number.Number is { } value ? Assessment.Figures.Figure.Of(value, notes)
            : zero ? Assessment.Figures.Figure.Of(0, notes)
            : Assessment.Figures.Figure.None(sign?.Reason ?? MissingReason.NotInSource, notes);
        return new(figure, fault);
    }

    private static (MissingReason Reason, bool IsUnclear)? Sign(string text) => text switch
    {
        "." => (MissingReason.NotReported, false),
        "x" or "X" => (MissingReason.NotApplicable, false),
        "-" or "–" => (MissingReason.NotInSource, true),
        _ => null,
    };
}
