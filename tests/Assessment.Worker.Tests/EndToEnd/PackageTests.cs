using System.IO.Compression;
using System.Net;
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
        var sums = File.ReadAllLines(Path.Combine(folder, "sumy-SHA256.txt")).Skip(1).Select(l => l.Split("  ")).ToDictionary(l => l[1], l => l[0]);
        Assert.Equal(["OZPS-2020-gmina-Zielonki-dane.xlsx", "OZPS-2020-gmina-Zielonki.pdf", "informacja-o-dostepnosci.docx", "pismo-przewodnie.docx", "projekt-uchwaly.docx"],
            sums.Keys.Order(StringComparer.Ordinal));
        Assert.All(sums, s => Assert.Equal(s.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, s.Key))))));
        using var archive = ZipFile.OpenRead(Archive(sample));
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
        InProcess.Run(Pipeline.Real, "package", sample.Path);
        var first = File.ReadAllBytes(Archive(sample));
        var run = InProcess.Run(Pipeline.Real, "package", sample.Path);
        Assert.True(run.ExitCode == ExitCode.Done, run.Out + run.Error);
        Assert.Equal(first, File.ReadAllBytes(Archive(sample)));
    }

    [Fact]
    public void Sums_and_name_of_the_package_tell_the_version_and_its_day()
    {
        using var sample = new SampleCase();

        InProcess.Run(Pipeline.Real, "package", sample.Path, "--at", "2021-04-20T10:00");

        Assert.Equal("OZPS-2020-gmina-Zielonki-pakiet-wersja-1-2021-04-20.zip", Path.GetFileName(Archive(sample)));
        Assert.Equal("# Ocena zasobów pomocy społecznej za 2020 rok, gmina Zielonki – wersja 1 z dnia 20 kwietnia 2021 r.",
            File.ReadLines(sample["wyniki/pakiet/sumy-SHA256.txt"]).First().Replace('\u00A0', ' '));
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
        Assert.Contains("Wersji nie wydano. Ośrodek nie rozstrzygnął", WebUtility.HtmlDecode(File.ReadAllText(sample["wyniki/raport.html"])), StringComparison.Ordinal);
        AssertForced(sample, "sesja nadzwyczajna");
    }

    [Fact]
    public void With_an_error_in_the_data_there_is_no_package_unless_it_is_forced_with_a_reason()
    {
        using var sample = new SampleCase();
        sample.Edit("dane/cas/ozps-2020-tabela-3.csv", text => text.Replace(";401;439", ";401;4x9", StringComparison.Ordinal));
        var refused = InProcess.Run(Pipeline.Real, "package", sample.Path);
        Assert.Equal(ExitCode.DataErrors, refused.ExitCode);
        Assert.Contains("Najpierw popraw błędy", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample["wyniki/pakiet"]));
        AssertForced(sample, "sesja jest dziś, poprawka w maju");
        using var archive = ZipFile.OpenRead(Archive(sample));
        Assert.DoesNotContain(archive.Entries, e => e.Name == "raport.html");
    }

    [Fact]
    public void An_error_that_would_tell_a_hidden_count_cannot_be_forced()
    {
        using var sample = new SampleCase();
        sample.Edit("ocena.yaml", text => text + "\nochrona: {ponizej: 3}\n");
        File.AppendAllText(sample["opis/osoby-starsze.md"], "\n\nSieroctwo: 1 rodzina w 2020 r.\n");
        var refused = InProcess.Run(Pipeline.Real, "package", sample.Path, "--force", "mimo wszystko");
        Assert.Equal(ExitCode.DataErrors, refused.ExitCode);
        Assert.Contains("ochrona.", refused.Out, StringComparison.Ordinal);
        Assert.Contains("Błędów ochrony danych opcja --mimo-to nie pomija", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample["wyniki/pakiet"]));
    }

    [Fact]
    public void A_forced_package_wants_a_reason()
    {
        using var sample = new SampleCase();
        Assert.Equal(ExitCode.Usage, InProcess.Run(Pipeline.Real, "package", sample.Path, "--force", " ").ExitCode);
    }

    [Fact]
    public void A_session_other_than_that_of_the_version_is_refused_with_the_way_to_a_new_version()
    {
        using var sample = new SampleCase();
        Assert.Equal(ExitCode.Done, InProcess.Run(Pipeline.Real, "package", sample.Path).ExitCode);
        var letter = File.ReadAllBytes(sample["wyniki/pakiet/pismo-przewodnie.docx"]);

        var refused = InProcess.Run(Pipeline.Real, "package", sample.Path, "--session", "2021-05-20");

        Assert.Equal(ExitCode.DataErrors, refused.ExitCode);
        Assert.Contains("Wersję 1 wydano na sesję 29 kwietnia 2021 r.", refused.Error.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("„sesja: 2021-05-20” w ocena.yaml", refused.Error, StringComparison.Ordinal);
        Assert.Equal(letter, File.ReadAllBytes(sample["wyniki/pakiet/pismo-przewodnie.docx"]));

        sample.Edit("ocena.yaml", text => text.Replace("sesja: 2021-04-29", "sesja: 2021-05-20", StringComparison.Ordinal));
        var moved = InProcess.Run(Pipeline.Real, "package", sample.Path);
        Assert.Contains("wersja 2, sesja 20 maja 2021 r.", moved.Out.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_template_is_told_before_anything_is_released()
    {
        using var sample = new SampleCase();
        Directory.CreateDirectory(sample["szablony"]);
        File.WriteAllText(sample["szablony/pismo-przewodnie.yaml"], "tytul: Nasze pismo\nakapity:\n  - {styl: akapit, tekst: \"Do {{radyy}}\"}\n");
        Assert.Equal(ExitCode.Usage, InProcess.Run(Pipeline.Real, "package", sample.Path).ExitCode);
        Assert.False(Directory.Exists(sample["historia"]));
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

    private static void AssertForced(SampleCase sample, string reason)
    {
        var forced = InProcess.Run(Pipeline.Real, "package", sample.Path, "--force", reason);
        Assert.True(forced.ExitCode == ExitCode.Done, forced.Out + forced.Error);
        Assert.Contains($"wydano mimo błędów lub propozycji bez decyzji, powód: {reason}", InProcess.Run(Pipeline.Real, "runs", sample.Path).Out, StringComparison.Ordinal);
        Assert.Contains($"Powód zapisany w historii: {reason}", WebUtility.HtmlDecode(File.ReadAllText(sample["wyniki/raport.html"])), StringComparison.Ordinal);
    }

    private static string Archive(SampleCase sample) => Assert.Single(Directory.GetFiles(sample["wyniki"], "*.zip"));

    private static string Text(string path)
    {
        using var document = WordprocessingDocument.Open(path, false);
        return document.MainDocumentPart!.Document!.Body!.InnerText.Replace('\u00A0', ' '); // written by the program
    }
}
