using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Disclosure;

namespace Assessment.Revisions;

/// <summary>What of a run is kept so that a later run can be compared with it.</summary>
public sealed record RunContents
{
    /// <summary>The files read, by path.</summary>
    public ImmutableArray<RecordedInput> Inputs { get; init; } = [];

    /// <summary>Every figure that the deck could print, read or derived, in the order of the sources.</summary>
    public ImmutableArray<RecordedFigure> Figures { get; init; } = [];

    /// <summary>The numbers of the office's own tables; <c>null</c> when the program that made the run did not record them.</summary>
    public ImmutableArray<RecordedCell>? Cells { get; init; }

    /// <summary>The conclusions and recommendations.</summary>
    public ImmutableArray<RecordedFinding> Findings { get; init; } = [];

    /// <summary>The slides; none before the deck is composed.</summary>
    public ImmutableArray<RecordedSlide> Slides { get; init; } = [];

    /// <summary>The contents of an assessed case; its slides are not known yet.</summary>
    /// <param name="assessed">What was assessed.</param>
    /// <param name="files">The files as they were read; those of the assessed case may keep their hashes to themselves.</param>
    public static RunContents Of(AssessedCase assessed, ImmutableArray<InputFile> files)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var filler = new TextFiller(assessed, new SlideFigures());
        return new()
        {
            Inputs = [.. files.Select(f => new RecordedInput(f.Path, f.Size, f.Sha256)).OrderBy(i => i.Path, StringComparer.Ordinal)],
            Figures =
            [
                .. assessed.Observations.All
                    .Select(o => new FigureKey(o.Unit, o.Indicator, o.Year))
                    .Distinct()
                    .Select(k => (Key: k, Observation: assessed.Observations.Find(k.Unit, k.Indicator, k.Year)!)) // the key comes from an observation
                    .Select(f => new RecordedFigure(f.Key, Label(assessed, f.Key), f.Observation.Figure, f.Observation.Origin.ToString() ?? "")
                    {
                        Withheld = Withheld(assessed, f.Key),
                    }),
            ],
            Cells = [.. assessed.Content.FreeTables.SelectMany(t => RecordedCell.Of(t, assessed.Withheld))],
            Findings =
            [
                .. assessed.Findings.All.Select(f => new RecordedFinding(f.Id, filler.Fill(f.Text), DecisionWords.Of(f.Decision), f.IsAccepted)),
                .. assessed.Findings.Recommendations.Select(r => new RecordedFinding(r.Id, filler.Fill(r.What), DecisionWords.Of(r.Decision), r.IsAccepted)),
            ],
        };
    }

    /// <summary>The contents with the slides of a deck.</summary>
    public RunContents With(Deck deck)
    {
        ArgumentNullException.ThrowIfNull(deck);
        return this with
        {
            Slides = [.. deck.Slides.Select((s, i) => new RecordedSlide(i + 1, s.Chapter, s.Title, Hash(SlideText.Of(s))))],
        };
    }

    private static decimal? Withheld(AssessedCase assessed, FigureKey key) =>
        key.Unit == assessed.Case.Unit && assessed.Withheld.TryGetValue(CountCell.OfFigure(key.Indicator, key.Year), out var number) ? number : null;

    private static string Label(AssessedCase assessed, FigureKey key)
    {
        var label = assessed.Catalogue.TryGet(key.Indicator, out var indicator) ? indicator.Label : key.Indicator.Value;
        return assessed.Case.ComparisonUnits.FirstOrDefault(u => u.Code == key.Unit && u.Code != assessed.Case.Unit) is { } other ? $"{label} – {other.Name}" : label;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
