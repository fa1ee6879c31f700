using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>The errata of a correction of the sample, by the real steps.</summary>
public sealed class ErrataTests : IDisposable
{
    private const string Families = "dane/cas/ozps-2020-tabela-3.csv";
    private const string Name = "wyniki/OZPS-2020-gmina-Zielonki-errata";

    private readonly SampleCase _case = new();

    public void Dispose() => _case.Dispose();

    [Fact]
    public void A_usual_correction_is_one_tagged_page_that_says_from_what_to_what_and_why()
    {
        Corrected("release");

        using var pdf = PdfDocument.Open(_case[Name + ".pdf"]);
        Assert.Equal(1, pdf.NumberOfPages);
        Assert.True(pdf.Structure.Catalog.CatalogDictionary.ContainsKey(UglyToad.PdfPig.Tokens.NameToken.Create("StructTreeRoot")));
        var text = string.Join(' ', ContentOrderTextExtractor.GetText(pdf.GetPage(1)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Zmiany w wersji 2 z dnia 7 stycznia 2025 r. względem wersji 1 z dnia 7 stycznia 2025 r.", text, StringComparison.Ordinal);
        Assert.Contains("Powód: poprawiona liczba rodzin", text, StringComparison.Ordinal);
        Assert.Contains("2020 439 441", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PROJEKT", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_stands_in_Markdown()
    {
        Corrected("release");

        var text = File.ReadAllText(_case[Name + ".md"]);

        Assert.Contains($"| Liczba rodzin korzystających z pomocy społecznej | 2020 | 439 | 441 | {Families}:9, kolumna „2020” |", text, StringComparison.Ordinal);
        Assert.Contains("> Powód: poprawiona liczba rodzin", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bezdomności", text, StringComparison.Ordinal); // its share changed, but the document does not print it
    }

    [Fact]
    public void A_correction_released_after_its_draft_is_compared_with_the_version_before()
    {
        Corrected("rerun");
        Run("release");

        var said = Run("diff", "--errata").Out;

        Assert.Contains("między przebiegiem 1 (", said, StringComparison.Ordinal);
        Assert.Contains("powodu sieroctwa, 2020: 0,228 → 0,227", said, StringComparison.Ordinal); // not „0,23 → 0,23”
        Assert.DoesNotContain("**PROJEKT**", File.ReadAllText(_case[Name + ".md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_errata_of_a_draft_is_marked_as_one()
    {
        Corrected("rerun");

        Assert.Contains("**PROJEKT**", File.ReadAllText(_case[Name + ".md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Made_again_it_has_the_same_bytes()
    {
        Corrected("release");
        var first = File.ReadAllBytes(_case[Name + ".pdf"]);

        Assert.Contains("-errata.pdf (bez zmian)", Run("diff", "--errata").Out, StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllBytes(_case[Name + ".pdf"]));
    }

    [Fact]
    public void It_goes_to_files_and_JSON_to_the_screen_so_both_at_once_are_refused()
    {
        var refused = Run("diff", "--errata", "--json");

        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.Contains("Podaj jedną z nich", refused.Error, StringComparison.Ordinal);
    }

    private void Corrected(string command)
    {
        Run("release");
        _case.Edit(Families, t => t.Replace(";401;439", ";401;441", StringComparison.Ordinal));
        Run(command, "--reason", "poprawiona liczba rodzin");
        var run = Run("diff", "--errata");
        Assert.True(run.ExitCode == ExitCode.Done, run.Out + run.Error);
    }

    private InProcess Run(string command, params string[] rest) => InProcess.Run(Pipeline.Real, [command, _case.Path, .. rest]);
}
