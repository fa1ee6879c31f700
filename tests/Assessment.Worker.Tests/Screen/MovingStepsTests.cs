using Assessment.Worker.Screen;
using Spectre.Console;

namespace Assessment.Worker.Tests.Screen;

public sealed class MovingStepsTests
{
    [Fact]
    public void A_finished_step_stays_on_the_screen()
    {
        using var output = new StringWriter();
        var steps = new MovingSteps(AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes }));

        var result = steps.Step("Czytam pliki [sprawy]", () =>
        {
            steps.Report("dane/[bdl].csv");
            return 7;
        });

        Assert.Equal(7, result);
        Assert.Contains("• Czytam pliki [sprawy]", Plain(output.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_a_step_gets_through()
    {
        var steps = new MovingSteps(AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(TextWriter.Null) }));

        Assert.Throws<IOException>(() => steps.Step<int>("Czytam", () => throw new IOException()));
    }

    private static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\x1b\\[[0-9;?]*[A-Za-z]", "");
}
