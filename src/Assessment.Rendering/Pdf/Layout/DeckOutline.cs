using System.Collections.Immutable;
using Assessment.Decks;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>The chapters of a deck and, once it is laid out, the page each begins on.</summary>
internal sealed class DeckOutline
{
    private readonly Dictionary<DeckChapter, int> _pages = new(ReferenceEqualityComparer.Instance);

    /// <summary>The chapters of slides in a row.</summary>
    public DeckOutline(ImmutableArray<Slide> slides)
    {
        var chapters = ImmutableArray.CreateBuilder<DeckChapter>();
        var isOnly = slides.Select(s => s.Chapter).Distinct().Count() == 1; // a single chapter needs no number
        for (int start = 0, number = 0, counted = 0; start < slides.Length;)
        {
            var end = start + 1;
            while (end < slides.Length && slides[end].Chapter == slides[start].Chapter) end++;
            var (name, own) = (slides[start].Chapter, slides[start..end]);
            var label = name.Length == 0 || isOnly || own.All(s => s.IsDivider) ? name : FormattableString.Invariant($"{++counted}.\u00A0{name}");
            chapters.Add(new DeckChapter(name, name.Length == 0 ? 0 : ++number, label, own));
            start = end;
        }
        Chapters = chapters.ToImmutable();
    }

    /// <summary>All chapters in order, those without a name too.</summary>
    public ImmutableArray<DeckChapter> Chapters { get; }

    /// <summary>The chapters that contents list.</summary>
    public ImmutableArray<DeckChapter> Listed => [.. Chapters.Where(c => c.Number > 0)];

    /// <summary>The page that a chapter begins on; 0 before it is laid out.</summary>
    public int Page(DeckChapter chapter) => _pages.GetValueOrDefault(chapter);

    /// <summary>Keeps the page that a chapter begins on.</summary>
    public void Begins(DeckChapter chapter, int page) => _pages.TryAdd(chapter, page);
}
