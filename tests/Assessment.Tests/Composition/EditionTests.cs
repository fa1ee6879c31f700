using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using NodaTime;

namespace Assessment.Tests.Composition;

/// <summary>How a deck names its edition.</summary>
public sealed class EditionTests
{
    private static readonly Edition First = new(1, new LocalDate(2021, 4, 20), null);

    private static readonly Edition Second = new(2, new LocalDate(2021, 5, 4), 1);

    [Fact]
    public void A_deck_that_was_never_released_is_a_draft_on_every_page_and_on_the_cover()
    {
        var deck = Deck(Edition.FirstDraft);
        Assert.Equal("PROJEKT", deck.Mark);
        Assert.Contains("Projekt – dokument nie został jeszcze wydany", deck.Cover!.Lines);
    }

    [Fact]
    public void A_draft_after_a_release_names_the_version_it_will_replace() =>
        Assert.Contains("Projekt wersji 2, która zastąpi wersję 1", Deck(new(2, null, 1)).Cover!.Lines);

    [Fact]
    public void The_first_version_replaces_nothing() =>
        Assert.Contains("Wersja 1 z dnia 20\u00A0kwietnia 2021\u00A0r.", Deck(First).Cover!.Lines);

    [Fact]
    public void A_later_version_says_on_the_cover_and_in_the_footer_what_it_replaces()
    {
        var deck = Deck(Second);
        Assert.Contains("Wersja 2 z dnia 4\u00A0maja 2021\u00A0r., zastępuje wersję 1", deck.Cover!.Lines);
        Assert.EndsWith(" · wersja 2 z dnia 4\u00A0maja 2021\u00A0r., zastępuje wersję 1", deck.Metadata.Footer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_bears_no_mark_of_a_draft() => Assert.Null(Deck(First).Mark);

    private static Deck Deck(Edition edition) =>
        DeckComposer.Compose(AssessedCase.Of(Sample.Content([], [])) with { Edition = edition }).Deck;
}
