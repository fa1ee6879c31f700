using Assessment.Sources.Settings;
using Assessment.Sources.Tests.Delimited;
using NodaTime;

namespace Assessment.Sources.Tests.Settings;

/// <summary>The settings of the service.</summary>
public sealed class ServiceSettingsReaderTests
{
    [Fact]
    public void A_root_without_the_file_follows_the_defaults() => Assert.Equal(new ServiceSettings(), Read(null));

    [Fact]
    public void Every_key_is_read() => Assert.Equal(
        new ServiceSettings
        {
            Quiet = Duration.FromSeconds(3),
            Polling = Duration.FromSeconds(5),
            Parallel = 4,
            StopWithin = Duration.FromSeconds(7),
            RunLimit = Duration.FromMinutes(9),
            LogDays = 11,
        },
        Read("cisza: 3\nodpytywanie: 5\nrownolegle: 4\nzatrzymanie: 7\nlimit_przebiegu: 9\ndni_dziennika: 11\n"));

    [Theory]
    [InlineData("cisza: -1", 1)]
    [InlineData("cisza: 3\nrownolegle: 0", 2)]
    [InlineData("rownolegle: dużo", 1)]
    [InlineData("cisaz: 3", 1)]
    [InlineData("- cisza", 1)]
    public void What_is_wrong_is_told_with_its_line(string text, int line) =>
        Assert.Equal(line, Assert.Single(Assert.Throws<CaseConfigurationException>(() => Read(text)).Problems).Place?.Line);

    [Fact]
    public void A_root_that_is_not_there_is_told() =>
        Assert.Contains("nie-ma", Assert.Throws<CaseConfigurationException>(() => ServiceSettingsReader.Read("nie-ma")).Problems[0].Message, StringComparison.Ordinal);

    private static ServiceSettings Read(string? text)
    {
        using var folder = new ScratchFolder();
        if (text is not null) File.WriteAllText(Path.Combine(folder.Root, ServiceSettings.FileName), text);
        return ServiceSettingsReader.Read(folder.Root);
    }
}
