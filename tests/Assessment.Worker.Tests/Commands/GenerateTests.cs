using System.Text;
using Assessment.Sources;

namespace Assessment.Worker.Tests.Commands;

public sealed class GenerateTests : IDisposable
{
    private readonly TemporaryFolder _case = new();

    private string Pdf => _case["wyniki", Steps.PdfName];

    public void Dispose() => _case.Dispose();

    [Fact]
    public void The_deck_is_written_into_the_results_folder_of_the_case()
    {
        var run = Generate(Steps.Working);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(Steps.Pdf, File.ReadAllBytes(Pdf));
        Assert.Equal([Pdf], Directory.GetFileSystemEntries(_case["wyniki"]));
    }

    [Theory]
    [InlineData("--output")]
    [InlineData("--wynik")]
    [InlineData("-o")]
    public void The_results_folder_can_be_another_one(string option)
    {
        Generate(Steps.Working, option, _case["inny", "folder"]);

        Assert.True(File.Exists(_case["inny", "folder", Steps.PdfName]));
        Assert.False(Directory.Exists(_case["wyniki"]));
    }

    [Theory]
    [InlineData("--charts")]
    [InlineData("--wykresy")]
    public void The_charts_are_written_beside_the_deck_when_asked_for(string option)
    {
        var run = Generate(Steps.Working with { DrawCharts = (_, _) => [new("01-ludnosc.svg", [.. "<svg/>"u8]), new("01-ludnosc.png", [7])] }, option);

        Assert.Equal("<svg/>", File.ReadAllText(_case["wyniki", "wykresy", "01-ludnosc.svg"]));
        Assert.Equal([7], File.ReadAllBytes(_case["wyniki", "wykresy", "01-ludnosc.png"]));
        Assert.Contains($"{_case["wyniki", "wykresy"]} (pliki: 2, 7\u00A0B)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_charts_are_not_written_unasked()
    {
        Generate(Steps.Working with { DrawCharts = (_, _) => throw new InvalidOperationException() });

        Assert.False(Directory.Exists(_case["wyniki", "wykresy"]));
    }

    [Fact]
    public void The_summary_counts_what_was_read_and_made()
    {
        var run = Generate(Steps.Composing(Steps.Warning()));

        Assert.Contains("gmina Łąkowice, rok 2020", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"Pliki wejściowe\s+1\r?\n", run.Out);
        Assert.Matches("Wiersze wczytane\\s+1\u00A0234\r?\n", run.Out);
        Assert.Matches("Wiersze użyte\\s+1\u00A0200\r?\n", run.Out);
        Assert.Contains("błędy 0, ostrzeżenia 1, informacje 0", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"Tabele\s+12\r?\n", run.Out);
        Assert.Matches(@"Slajdy\s+41\r?\n", run.Out);
        Assert.Contains($"{Pdf} (17\u00A0B, nowy plik)", run.Out, StringComparison.Ordinal);
        Assert.Contains("0,00\u00A0s", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_and_their_files_are_lines_when_nobody_watches()
    {
        var run = Generate(Steps.Working with
        {
            Read = (_, progress, _) =>
            {
                progress?.Report("dane/cas/a.csv");
                return Steps.Content();
            },
        });

        Assert.StartsWith($"Czytam pliki sprawy…{Environment.NewLine}  dane/cas/a.csv{Environment.NewLine}Liczę wskaźniki", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\x1b', run.Out);
    }

    [Fact]
    public void Attachments_are_made_of_the_drawn_run_and_written_beside_the_deck()
    {
        Generate(Steps.Working with
        {
            Attachments = [new("Spisuję", (run, _) => [new("spis/pliki.txt", Encoding.UTF8.GetBytes(run.Outputs.Single().Name))])],
        });
        Assert.Equal(Steps.PdfName, File.ReadAllText(_case["wyniki", "spis", "pliki.txt"]));
    }

    [Fact]
    public void The_same_bytes_leave_the_file_alone()
    {
        Generate(Steps.Working);
        var written = new DateTime(2021, 3, 22, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Pdf, written);

        var run = Generate(Steps.Working);

        Assert.Contains("bez zmian", run.Out, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Pdf));
    }

    [Fact]
    public void Other_bytes_take_the_place_of_the_previous_result()
    {
        Previous();

        var run = Generate(Steps.Working);

        Assert.Contains("zastąpił poprzedni", run.Out, StringComparison.Ordinal);
        Assert.Equal(Steps.Pdf, File.ReadAllBytes(Pdf));
    }

    [Fact]
    public void An_error_in_the_data_ends_with_1_and_writes_nothing()
    {
        Previous();

        var run = Generate(Steps.Reading(Steps.Error(), Steps.Warning()));

        Assert.Equal(ExitCode.DataErrors, run.ExitCode);
        Assert.Contains("dane/cas/a.csv:7:3", run.Out, StringComparison.Ordinal);
        Assert.Contains("Co zrobić: Popraw go.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Dokumentu nie zapisano.", run.Out, StringComparison.Ordinal);
        AssertPreviousIsUntouched();
    }

    [Fact]
    public void Nothing_is_composed_from_data_with_errors()
    {
        var run = Generate(Steps.Reading(Steps.Error()) with { Compose = _ => throw new InvalidOperationException() });

        Assert.Equal(ExitCode.DataErrors, run.ExitCode);
    }

    [Fact]
    public void An_error_found_while_composing_ends_with_1_and_writes_nothing()
    {
        var run = Generate(Steps.Composing(Steps.Error()));

        Assert.Equal(ExitCode.DataErrors, run.ExitCode);
        Assert.False(Directory.Exists(_case["wyniki"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Warnings_do_not_stop_the_deck_unless_strict(bool found_while_reading)
    {
        var pipeline = found_while_reading ? Steps.Reading(Steps.Warning()) : Steps.Composing(Steps.Warning());

        Assert.Equal(ExitCode.DataErrors, Generate(pipeline, "--strict").ExitCode);
        Assert.Equal(ExitCode.DataErrors, Generate(pipeline, "--scisle").ExitCode);
        Assert.False(Directory.Exists(_case["wyniki"]));
        Assert.Equal(ExitCode.Done, Generate(pipeline).ExitCode);
        Assert.True(File.Exists(Pdf));
    }

    [Fact]
    public void A_warning_that_the_office_accepted_does_not_stop_a_strict_run()
    {
        var accepted = Steps.Case with { Accepted = Steps.Case.Accepted.Add("test.ostrzezenie", "tak jest w sprawozdaniu") };

        var run = Generate(Steps.Working with { Read = (_, _, _) => Steps.Content(Steps.Warning()) with { Case = accepted } }, "--strict");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Przyjęto z uzasadnieniem: tak jest w sprawozdaniu", run.Out, StringComparison.Ordinal);
        Assert.Contains("ostrzeżenia 0, informacje 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acceptance_that_fits_no_warning_is_told()
    {
        var accepted = Steps.Case with { Accepted = Steps.Case.Accepted.Add("test.ostrzezenia", "literówka") };

        var run = Generate(Steps.Working with { Read = (_, _, _) => Steps.Content(Steps.Warning()) with { Case = accepted } });

        Assert.Contains("„test.ostrzezenia”", run.Out, StringComparison.Ordinal);
        Assert.Contains("[przyjete.nieuzyte]", run.Out, StringComparison.Ordinal);
        Assert.Contains("ostrzeżenia 1, informacje 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_configuration_ends_with_2_and_says_where()
    {
        var run = Generate(Steps.Working with
        {
            Read = (_, _, _) => throw new CaseConfigurationException([Steps.Error("Nieznany klucz „rk”.") with { Place = new("ocena.yaml", 3, 1, "rk") }]),
        });

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("ocena.yaml:3:1 („rk”)", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nieznany klucz „rk”.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_output_folder_without_a_name_ends_with_2(string output)
    {
        var run = Generate(Steps.Working, "--wynik", output);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--wynik", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_case["wyniki"]));
    }

    [Fact]
    public void A_case_folder_that_does_not_exist_ends_with_2()
    {
        var run = InProcess.Run(Steps.Working, "generate", _case["nie-ma"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("Nie ma folderu", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_place_of_the_case_folder_ends_with_2()
    {
        File.WriteAllText(_case["ocena.yaml"], "");

        var run = InProcess.Run(Steps.Working, "generate", _case["ocena.yaml"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("to plik, a nie folder sprawy", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_cannot_be_read_ends_with_4_and_is_named()
    {
        var run = Generate(Steps.Working with { Read = (_, _, _) => throw new UnauthorizedAccessException("Access to the path '/sprawa/a.csv' is denied.") });

        Assert.Equal(ExitCode.FileAccess, run.ExitCode);
        Assert.Contains("/sprawa/a.csv: brak uprawnień", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("denied", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_result_ends_with_4_and_stays_as_it_was()
    {
        Previous();

        var run = Generate(Steps.Working with { Replace = (_, _) => throw new IOException("locked", unchecked((int)0x80070020)) });

        Assert.Equal(ExitCode.FileAccess, run.ExitCode);
        Assert.Contains("plik jest otwarty w innym programie", run.Error, StringComparison.Ordinal);
        AssertPreviousIsUntouched();
    }

    [Fact]
    public void A_results_folder_that_cannot_be_made_ends_with_4()
    {
        File.WriteAllText(_case["zajete"], "");

        var run = Generate(Steps.Working, "--output", _case["zajete"]);

        Assert.Equal(ExitCode.FileAccess, run.ExitCode);
        Assert.Contains("Nie można zapisać pliku", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_while_drawing_leaves_the_previous_result_and_no_trace_on_the_screen()
    {
        Previous();
        using var logs = new TemporaryFolder();

        var run = InProcess.Run(
            Steps.Working with { Render = (_, _, _, _) => throw new InvalidOperationException("Jan Kowalski") },
            logs.Path, CancellationToken.None, "generate", _case.Path);

        Assert.Equal(ExitCode.InternalFault, run.ExitCode);
        var log = Assert.Single(Directory.GetFiles(logs.Path));
        Assert.Contains(log, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperationException", run.Out + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Out + run.Error, StringComparison.Ordinal);
        AssertPreviousIsUntouched();
    }

    [Fact]
    public void An_interrupted_run_ends_with_130_and_writes_nothing()
    {
        Previous();
        using var interruption = new CancellationTokenSource();

        // Interrupted as late as can be: when the document is drawn, before it is moved into place.
        var run = InProcess.Run(
            Steps.Working with
            {
                Render = (deck, theme, output, cancel) =>
                {
                    var rendered = Steps.Working.Render(deck, theme, output, cancel);
                    interruption.Cancel();
                    return rendered;
                },
            },
            Path.GetTempPath(), interruption.Token, "generate", _case.Path);

        Assert.Equal(ExitCode.Interrupted, run.ExitCode);
        Assert.Contains("Przerwano", run.Error, StringComparison.Ordinal);
        AssertPreviousIsUntouched();
    }

    private InProcess Generate(Pipeline pipeline, params string[] options) => InProcess.Run(pipeline, ["generate", _case.Path, .. options]);

    private void Previous()
    {
        Directory.CreateDirectory(_case["wyniki"]);
        File.WriteAllText(Pdf, "previous");
    }

    private void AssertPreviousIsUntouched()
    {
        Assert.Equal([Pdf], Directory.GetFileSystemEntries(_case["wyniki"]));
        Assert.Equal("previous", File.ReadAllText(Pdf));
    }
}
