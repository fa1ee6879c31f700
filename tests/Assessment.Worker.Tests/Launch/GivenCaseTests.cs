using Assessment.Worker.Launch;

namespace Assessment.Worker.Tests.Launch;

/// <summary>A double click, or a folder dropped on the program.</summary>
public sealed class GivenCaseTests
{
    private static readonly string Case = Path.GetFullPath("sprawa");
    private static readonly string Elsewhere = Path.GetFullPath("gdzie-indziej");

    [Fact]
    public void Started_in_a_case_folder_it_means_that_case() => Assert.Equal(Case, Of([], Case, Elsewhere));

    [Fact]
    public void Double_clicked_where_it_lies_in_a_case_folder_it_means_that_case() => Assert.Equal(Case, Of([], Elsewhere, Case));

    [Fact]
    public void A_dropped_folder_is_the_case() => Assert.Equal(Case, Of([Case], Elsewhere, Elsewhere));

    [Theory]
    [InlineData("generate")]
    [InlineData("generate", "sprawa")]
    [InlineData("sprawa")] // a word, not what dropping gives
    [InlineData("--help")]
    public void A_command_stays_a_command(params string[] arguments) => Assert.Null(Of(arguments, Elsewhere, Elsewhere));

    [Fact]
    public void A_dropped_folder_without_a_case_is_an_unknown_command() => Assert.Null(Of([Elsewhere], Elsewhere, Elsewhere));

    private static string? Of(string[] arguments, string current, string program) => GivenCase.Of(arguments, current, program, folder => folder == Case);
}
