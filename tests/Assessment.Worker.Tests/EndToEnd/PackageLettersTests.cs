using System.Diagnostics;
using System.Text.RegularExpressions;
using Assessment.Worker.Tests.Sample;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>What the letters of the council package say is what its deck says.</summary>
public partial class PackageLettersTests(PackagedSamples samples) : IClassFixture<PackagedSamples>
{
    private static readonly string[] Letters = ["pismo-przewodnie", "projekt-uchwaly", "informacja-o-dostepnosci"];

    [Fact]
    public void Every_sentence_with_a_figure_in_a_letter_stands_in_the_deck_of_the_same_package()
    {
        foreach (var folder in samples.Folders)
        {
            var deck = Pages(Directory.GetFiles(folder, "*.pdf").Single());
            var conclusions = Paragraphs(folder, "projekt-uchwaly").Where(p => p.IsItem).Select(p => p.Text).ToArray();
            Assert.True(conclusions.Count(c => Number.IsMatch(c)) > 10, "The resolution gives no figures.");
            Assert.All(conclusions, c => Assert.Contains(c.TrimEnd('.'), deck, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Outside_those_sentences_the_letters_hold_no_numbers_but_dates_the_version_and_the_law()
    {
        foreach (var folder in samples.Folders)
        {
            var others = Letters.SelectMany(l => Paragraphs(folder, l)).Where(p => !p.IsItem).Select(p => Known.Replace(p.Text, ""));
            Assert.All(others, text => Assert.DoesNotMatch(@"\d", text));
        }
    }

    [Fact]
    public void The_resolution_accepts_the_assessment_or_takes_note_of_it_as_the_case_says()
    {
        var titles = samples.Folders.Select(f => Paragraphs(f, "projekt-uchwaly").Single(p => p.Text.StartsWith("w sprawie", StringComparison.Ordinal)).Text).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "w sprawie przyjęcia do wiadomości oceny zasobów pomocy społecznej gminy Zielonki za 2020 rok",
                "w sprawie przyjęcia oceny zasobów pomocy społecznej gminy miejskiej Lipogród za 2024 rok",
            ],
            titles);
    }

    [Fact]
    public void Every_letter_of_the_invented_town_says_that_its_data_are_invented()
    {
        const string invented = "PRZYKŁAD – DANE ZMYŚLONE";
        Assert.All(Letters, letter => Assert.Equal(invented, Paragraphs(samples.Town, letter)[0].Text));
        Assert.All(Letters, letter => Assert.DoesNotContain(Paragraphs(samples.Zielonki, letter), p => p.Text == invented));
    }

    [Fact]
    public async Task LibreOffice_opens_every_letter_and_prints_its_text()
    {
        Assert.SkipWhen(LibreOfficeTests.Program is null, "LibreOffice is not installed.");
        foreach (var folder in samples.Folders)
        {
            using var work = new TemporaryFolder();
            var start = new ProcessStartInfo(LibreOfficeTests.Program)
            {
                ArgumentList = { "-env:UserInstallation=" + new Uri(work["profil"]).AbsoluteUri, "--headless", "--convert-to", "pdf", "--outdir", work["pdf"] },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var letter in Letters) start.ArgumentList.Add(Path.Combine(folder, letter + ".docx"));
            using var conversion = Process.Start(start)!; // never null without UseShellExecute
            var said = await conversion.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await conversion.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await conversion.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(conversion.ExitCode == 0, said);
            foreach (var letter in Letters)
            {
                var printed = Pages(work["pdf", letter + ".pdf"]);
                Assert.All(Paragraphs(folder, letter), p => Assert.Contains(Squeezed(p.Text), Squeezed(printed), StringComparison.Ordinal));
            }
        }
    }

    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string Pages(string path)
    {
        using var document = PdfDocument.Open(path);
        return ZielonkiDeck.Flat(string.Join(' ', document.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text)))));
    }

    private static (string Text, bool IsItem)[] Paragraphs(string folder, string letter)
    {
        using var document = WordprocessingDocument.Open(Path.Combine(folder, letter + ".docx"), false);
        return
        [
            .. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>() // written by the program
                .Select(p => (ZielonkiDeck.Flat(p.InnerText), letter == "projekt-uchwaly" && p.ParagraphProperties?.ParagraphStyleId?.Val == "PismoItem")),
        ];
    }

    [GeneratedRegex(@"\d")]
    private static partial Regex Number { get; }

    // Dates, years, the version, the law, names of files, standards, contrast.
    [GeneratedRegex(@"(dnia|dniu|do dnia) \d{1,2} \p{L}+( \d{4} r\.)?|\d{4} rok\b|wersj[aię] \d+|art\. \d+a?|ust\. \d+|pkt \d+|§ \d+|\([A-Za-z0-9-]+\.(pdf|xlsx|docx)\)|PDF/UA-1|PDF/A-2a|4,5:1")]
    private static partial Regex Known { get; }
}
