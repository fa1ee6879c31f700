using Assessment.Language;

namespace Assessment.Tests.Language;

public sealed class PolishSentenceTests
{
    [Theory]
    [InlineData("Projekt wersji 2, która zastąpi wersję 1", "Projekt wersji 2, która zastąpi wersję 1.")]
    [InlineData("Wersja 1 z dnia 4 maja 2021 r.", "Wersja 1 z dnia 4 maja 2021 r.")]
    public void A_sentence_ends_with_one_full_stop(string text, string ended) => Assert.Equal(ended, PolishSentence.Ended(text));
}
