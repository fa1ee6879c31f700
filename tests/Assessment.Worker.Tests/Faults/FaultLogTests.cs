using Assessment.Worker.Faults;

namespace Assessment.Worker.Tests.Faults;

public sealed class FaultLogTests
{
    [Fact]
    public void The_log_holds_the_kinds_and_places_of_a_fault_and_no_data()
    {
        using var folder = new TemporaryFolder();

        var log = FaultLog.Write(Thrown(), "generate", folder.Path);

        var text = File.ReadAllText(log!);
        Assert.Contains("System.InvalidOperationException", text, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", text, StringComparison.Ordinal);
        Assert.Contains(nameof(Thrown), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kowalski", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_its_owner_may_read_the_log()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no Unix permissions.");
            return;
        }

        using var folder = new TemporaryFolder();

        var log = FaultLog.Write(Thrown(), "generate", folder.Path);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(log!));
    }

    [Fact]
    public void A_folder_that_takes_no_log_is_no_second_fault() =>
        Assert.Null(FaultLog.Write(Thrown(), "generate", Path.Combine(Path.GetTempPath(), "nie", "ma", Guid.NewGuid().ToString())));

    private static InvalidOperationException Thrown()
    {
        try
        {
            throw new InvalidOperationException("Jan Kowalski", new FormatException("Jan Kowalski"));
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }
}
