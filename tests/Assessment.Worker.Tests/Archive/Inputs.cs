using System.Text;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Rendering.Pdf;

namespace Assessment.Worker.Tests.Archive;

/// <summary>Steps whose deck says its edition, its reasons and the one number it was made of.</summary>
internal static class Inputs
{
    public static readonly IndicatorCode Families = new("pomoc.rodziny");

    /// <summary>The steps of a case whose only file holds a number.</summary>
    public static Pipeline Of(decimal families) => Steps.Working with
    {
        Read = (_, _, _) => Steps.Content() with
        {
            Files = [new("dane/cas/a.csv", 10, $"hash-{families}", "UTF-8", ';', 1, 1, null)],
            Observations = new([Observe(families)], []),
        },
        Compose = assessed =>
        {
            var composed = Steps.Working.Compose(assessed);
            var reasons = string.Join(", ", assessed.Changes?.Reasons ?? []);
            var title = $"{families} {(assessed.Edition.IsDraft ? "draft" : "version")} {assessed.Edition.Version} for {assessed.Edition.Replaces} because {reasons}";
            return composed with { Deck = composed.Deck with { Metadata = composed.Deck.Metadata with { Title = title } } };
        },
        Render = (deck, _, output, _) =>
        {
            var bytes = Encoding.UTF8.GetBytes(deck.Metadata.Title);
            output.Write(bytes);
            return new RenderedDeck(1, bytes.Length, new([2], 1));
        },
    };

    public static Observation Observe(decimal families, int year = 2020) => new(
        Steps.Case.Unit, Families, year, Figure.Of(families), new CellOrigin("dane/cas/a.csv", 9, "2020", 5, new(SourceKind.CasOzps, "CAS"), "x"));
}
