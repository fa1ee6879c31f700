using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>The finished pages with <c>dynamika: tak</c>; the figures were calculated by hand from the input files.</summary>
public sealed class DynamicsTests : IClassFixture<DynamicsTests.Deck>
{
    private readonly Deck _deck;

    public DynamicsTests(Deck deck) => _deck = deck;

    /// <summary>401 ÷ 426, 439 ÷ 401, 196 ÷ 230, 352 ÷ 196 and 431 ÷ 403, the year before as 100%.</summary>
    [Theory]
    [InlineData("powiat krakowski", "4 519 3 942 5 916 −577 −12,8% 87,23% +1 974 +50,1% 150,08% +1 397 +30,9%")]
    [InlineData("Bezrobotni zarejestrowani ogółem", "230 196 352 −34 −14,8% 85,22% +156 +79,6% 179,59% +122 +53,0%")]
    [InlineData("Liczba rodzin objętych pracą socjalną", "427 403 431 +28 +6,9% 106,95% +4 +0,9%")]
    public void The_later_year_is_printed_as_a_percentage_of_the_year_before_and_never_of_the_first_year(string label, string figures) =>
        Assert.Contains($"{label} {figures}", _deck.Lines);

    [Fact]
    public void A_missing_year_before_gives_a_sign_and_no_zero() =>
        Assert.Contains("Liczba osób w rodzinach objętych pracą socjalną . . 985 – – – – –", _deck.Lines);

    [Fact]
    public void A_zero_in_the_year_before_gives_a_sign_and_no_zero() => Assert.Contains("Sieroctwo 0 0 1 +1 – – +1 –", _deck.Lines);

    [Fact]
    public void A_small_year_before_gives_no_percentage() => Assert.Contains("Bezdomność 3 4 5 +1 m.l. m.l. +2 m.l.", _deck.Lines);

    [Fact]
    public void The_page_says_what_is_100() =>
        Assert.Contains("Dynamika: rok poprzedni = 100%.", Assert.Single(_deck.Pages, p => p.Contains("Praca socjalna w latach", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void The_provenance_tells_how_a_figure_of_the_column_was_computed() =>
        Assert.Contains(_deck.Provenance, l => l.Contains("wartość z 2020 r. ÷ wartość z 2019 r. × 100%", StringComparison.Ordinal));

    /// <summary>The sample made once by the command line with the column switched on.</summary>
    public sealed class Deck : IDisposable
    {
        private readonly SampleCase _sample = new();

        public Deck()
        {
            _sample.Edit("ocena.yaml", y => y.Replace("\nwyglad:\n", "\nwyglad:\n  dynamika: tak\n", StringComparison.Ordinal));
            var run = InProcess.Run(Pipeline.Real, "generate", _sample.Path);
            Assert.True(run.ExitCode == ExitCode.Done, run.Error + run.Out);
            using var document = PdfDocument.Open(_sample.Pdf);
            string[][] pages = [.. document.GetPages().Select(LinesOf)];
            Lines = [.. pages.SelectMany(p => p)];
            Pages = [.. pages.Select(p => string.Join(' ', p))];
            Provenance = File.ReadAllLines(_sample.Pdf.Replace(".pdf", "-pochodzenie.csv", StringComparison.Ordinal));
        }

        public string[] Lines { get; }

        public string[] Pages { get; }

        public string[] Provenance { get; }

        public void Dispose() => _sample.Dispose();

        // Words of one baseline from left to right: a table row whose label takes one line.
        private static string[] LinesOf(Page page) =>
        [
            .. page.GetWords().GroupBy(w => Math.Round(w.Letters[0].StartBaseLine.Y)).OrderByDescending(g => g.Key)
                .Select(g => string.Join(' ', g.OrderBy(w => w.BoundingBox.Left).Select(w => w.Text.Replace('\u00A0', ' ')))),
        ];
    }
}
