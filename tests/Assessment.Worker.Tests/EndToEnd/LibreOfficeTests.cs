using System.Diagnostics;
using System.Text;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>The workbook in a real spreadsheet program, where one is installed.</summary>
public sealed class LibreOfficeTests
{
    internal static readonly string? Program = new[] { "soffice", "soffice.exe", "soffice.com" }
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    [Fact]
    public async Task LibreOffice_opens_the_annex_and_reads_its_numbers_as_numbers()
    {
        Assert.SkipWhen(Program is null, "LibreOffice is not installed.");
        using var folder = new TemporaryFolder();
        var made = await AssessmentProcess.RunAsync("generate", SampleCase.Original, "--output", folder.Path);
        Assert.True(made.ExitCode == 0, made.Out + made.Error);

        // Every sheet as CSV with unformatted values: token 12 asks for all sheets, token 8 for numbers as they are stored.
        var start = new ProcessStartInfo(Program)
        {
            ArgumentList =
            {
                "-env:UserInstallation=" + new Uri(folder["profil"]).AbsoluteUri, "--headless", "--convert-to",
                "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1", "--outdir", folder["csv"],
                folder[Path.ChangeExtension(SampleCase.PdfName, null) + "-dane.xlsx"],
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var conversion = Process.Start(start)!;
        var said = await conversion.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)
            + await conversion.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await conversion.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(conversion.ExitCode == 0, said);

        var sheets = Directory.GetFiles(folder["csv"], "*.csv");
        Assert.Contains(sheets, s => s.EndsWith("-Pochodzenie.csv", StringComparison.Ordinal));
        var all = string.Concat(sheets.Select(s => File.ReadAllText(s, Encoding.UTF8)));
        Assert.Matches("Długotrwała lub ciężka choroba;123;118;120;2;1[.,]6949152542;-3;-2[.,]4390243902;", all);
    }
}
