using System.IO.Compression;
using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>The council package of the sample, by the real steps.</summary>
public class PackageTests
{
    [Fact]
    public void The_package_holds_deck_data_letters_and_sums_of_one_version()
    {
        using var sample = new SampleCase();
        var run = InProcess.Run(Pipeline.Real, "package", sample.Path, "--session", "2021-04-29", "--resolution-number", "XXIX/12/2021");
        Assert.True(run.ExitCode == ExitCode.Done, run.Out + run.Error);
        Assert.Contains("wersja 1, sesja 29 kwietnia 2021 r.", run.Out.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("art. 16a ust. 4", run.Out, StringComparison.Ordinal);

        var folder = sample["wyniki/pakiet"];
        var sums = File.ReadAllLines(Path.Combine(folder, "sumy-SHA256.txt")).Select(l => l.Split("  ")).ToDictionary(l => l[1], l => l[0]);
        Assert.Equal(["OZPS-2020-gmina-Zielonki-dane.xlsx", "OZPS-2020-gmina-Zielonki.pdf", "informacja-o-dostepnosci.docx", "pismo-przewodnie.docx", "projekt-uchwaly.docx"],
            sums.Keys.Order(StringComparer.Ordinal));
        Assert.All(sums, s => Assert.Equal(s.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, s.Key))))));
        using var archive = ZipFile.OpenRead(sample["wyniki/OZPS-2020-gmina-Zielonki-pakiet.zip"]);
        Assert.Equal(sums.Keys.Append("sumy-SHA256.txt").Order(StringComparer.Ordinal), archive.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));

        var resolution = Text(Path.Combine(folder, "projekt-uchwaly.docx"));
        Assert.Contains("Uchwała nr XXIX/12/2021", resolution, StringComparison.Ordinal);
        Assert.Contains("art. 18 ust. 2 pkt 15", resolution, StringComparison.Ordinal);
        Assert.Contains("2 341 mieszkańców", resolution, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", resolution + Text(Path.Combine(folder, "pismo-przewodnie.docx")), StringComparison.Ordinal);
        Assert.True(File.Exists(sample["wyniki/raport.html"]));
    }

    [Fact]
    public void Made_again_without_a_change_the_package_has_the_same_bytes()
    {
        using var sample = new SampleCase();
        const string zip = "wyniki/OZPS-2020-gmina-Zielonki-pakiet.zip";
        InProcess.Run(Pipeline.Real, "package", sample.Path);
        var first = File.ReadAllBytes(sample[zip]);
        var run = InProcess.Run(Pipeline.Real, "package", sample.Path);
        Assert.True(run.ExitCode == ExitCode.Done, run.Out + run.Error);
        Assert.Equal(first, File.ReadAllBytes(sample[zip]));
    }

    [Fact]
    public void A_late_session_is_a_warning_with_its_legal_basis()
    {
        using var sample = new SampleCase();
        var run = InProcess.Run(Pipeline.Real, "package", sample.Path, "--session", "2021-05-04");
        Assert.Contains("sesja jest po 30 kwietnia 2021 r.", run.Out, StringComparison.Ordinal);
        Assert.Contains("art. 16a ust. 4 ustawy o pomocy społecznej", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(sample["wyniki/pakiet/projekt-uchwaly.docx"]));
    }

    [Fact]
    public void While_a_proposal_waits_there_is_no_package_unless_it_is_forced_with_a_reason()
    {
        using var sample = new SampleCase();
        sample.Edit("wnioski.yaml", text => text.Replace("decyzja: przyjmij", "decyzja: ", StringComparison.Ordinal));
        var refused = InProcess.Run(Pipeline.Real, "package", sample.Path);
        Assert.Equal(ExitCode.DataErrors, refused.ExitCode);
        Assert.Contains("wnioski.yaml", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample["wyniki/pakiet"]));
        Assert.Equal(ExitCode.Done, InProcess.Run(Pipeline.Real, "package", sample.Path, "--force", "sesja nadzwyczajna").ExitCode);
        Assert.Contains("sesja nadzwyczajna", InProcess.Run(Pipeline.Real, "runs", sample.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_the_office_take_the_place_of_the_built_in_ones()
    {
        using var sample = new SampleCase();
        Directory.CreateDirectory(sample["szablony"]);
        File.WriteAllText(sample["szablony/pismo-przewodnie.yaml"], "tytul: Nasze pismo\nakapity:\n  - {styl: akapit, tekst: \"Do {{rady}}\"}\n");
        InProcess.Run(Pipeline.Real, "package", sample.Path);
        Assert.Equal("Do Rady Gminy Zielonki", Text(sample["wyniki/pakiet/pismo-przewodnie.docx"]));
        File.WriteAllText(sample["szablony/pismo-przewodnie.yaml"], "tytul: Nasze pismo\nakapity:\n  - {styl: akapit, tekst: \"Do {{radyy}}\"}\n");
        var run = InProcess.Run(Pipeline.Real, "package", sample.Path);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("szablony/pismo-przewodnie.yaml:3", run.Error, StringComparison.Ordinal);
    }

    private static string Text(string path)
    {
        using var document = WordprocessingDocument.Open(path, false);
        return document.MainDocumentPart!.Document!.Body!.InnerText.Replace('\u00A0', ' '); // written by the program
    }
}
