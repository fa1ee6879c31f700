namespace Assessment.Worker.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "Brak polecenia")]
    [InlineData("generat", "Nieznane polecenie „generat”")]
    [InlineData("generate", "Brak argumentu SPRAWA")]
    [InlineData("check", "Brak argumentu SPRAWA")]
    [InlineData("new", "Brak argumentu FOLDER")]
    [InlineData("generate a b", "Zbędny argument „b”")]
    [InlineData("generate a --output", "Opcja „--output” wymaga jednej wartości")]
    [InlineData("generate a --wynik", "Opcja „--wynik” wymaga jednej wartości")]
    [InlineData("generate a --wynik b --wynik c", "Opcja „--wynik” wymaga jednej wartości")]
    [InlineData("generate a --szybko", "Nieznana opcja „--szybko”")]
    [InlineData("check a --output b", "Nieznana opcja „--output”")]
    public void Wrong_arguments_are_explained_in_Polish_and_end_with_2(string arguments, string expected)
    {
        var run = InProcess.Run(Steps.Working, Split(arguments));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("generat")]
    [InlineData("generate")]
    [InlineData("generate a b")]
    [InlineData("generate a --wynik")]
    [InlineData("generate a --strict=1")]
    [InlineData("--help")]
    [InlineData("generate --help")]
    [InlineData("check -h")]
    [InlineData("new --pomoc")]
    public void Nothing_of_the_frameworks_English_is_shown(string arguments)
    {
        var run = InProcess.Run(Steps.Working, Split(arguments));

        foreach (var english in (string[])["Usage", "Options", "Arguments", "Commands", "Required", "Unrecognized", "Show", "Description", "argument missing"])
            Assert.DoesNotContain(english, run.Out + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "generate, generuj SPRAWA")]
    [InlineData("--help", "assessment generate data-samples/zielonki-2020")]
    [InlineData("--pomoc", "Kody wyjścia:")]
    [InlineData("generate --help", "--output, --wynik, -o FOLDER")]
    [InlineData("generuj --help", "--strict, --scisle")]
    [InlineData("sprawdz --help", "assessment sprawdz sprawy/2024 --wszystko")]
    [InlineData("nowa --help", "assessment new FOLDER")]
    public void Help_shows_both_names_and_examples(string arguments, string expected)
    {
        var run = InProcess.Run(Steps.Working, Split(arguments));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--wersja")]
    public void Version_is_the_program_and_a_number(string argument) =>
        Assert.Matches(@"^assessment \d+\.\d+\.\d+\s*$", InProcess.Run(Steps.Working, argument).Out);

    [Theory]
    [InlineData("generate", "generuj")]
    [InlineData("check", "sprawdz")]
    [InlineData("new", "nowa")]
    public void A_Polish_name_runs_the_same_command(string name, string polishName)
    {
        using TemporaryFolder first = new(), second = new();

        var english = InProcess.Run(Steps.Working, name, first.Path);
        var polish = InProcess.Run(Steps.Working, polishName, second.Path);

        Assert.Equal(ExitCode.Done, english.ExitCode);
        Assert.Equal(english.Out.Replace(first.Path, "", StringComparison.Ordinal), polish.Out.Replace(second.Path, "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_argument_that_names_a_response_file_is_a_path()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["lista"], "--help");

        var run = InProcess.Run(Steps.Working, "check", "@" + folder["lista"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("Nie ma folderu @", run.Error, StringComparison.Ordinal);
    }

    private static string[] Split(string arguments) => arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
