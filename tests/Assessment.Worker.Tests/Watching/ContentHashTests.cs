using Assessment.Worker.Watching;

namespace Assessment.Worker.Tests.Watching;

/// <summary>One hash for everything a case is made from.</summary>
public sealed class ContentHashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ContentHashTests()
    {
        Write("ocena.yaml", "rok: 2025");
        Write("dane/cas/a.csv", "1");
    }

    [Fact]
    public void The_same_content_written_later_gives_the_same_hash()
    {
        var before = Hash();
        File.SetLastWriteTimeUtc(_folder["ocena.yaml"], new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(before, Hash());
    }

    [Fact]
    public void Another_content_another_name_and_a_new_empty_file_give_other_hashes()
    {
        var hashes = new List<string> { Hash() };
        Write("dane/cas/a.csv", "2");
        hashes.Add(Hash());
        File.Move(_folder["dane", "cas", "a.csv"], _folder["dane", "cas", "b.csv"]);
        hashes.Add(Hash());
        Write("dane/cas/c.csv", "");
        hashes.Add(Hash());

        Assert.Equal(4, hashes.Distinct().Count());
    }

    [Fact]
    public void A_link_out_of_the_case_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need special rights on Windows.");
        var before = Hash();
        File.CreateSymbolicLink(_folder["dane", "cas", "link.csv"], "/etc/hostname");

        Assert.Equal(before, Hash());
    }

    public void Dispose() => _folder.Dispose();

    private string Hash() => ContentHash.Of(_folder.Path, FolderListing.Of(_folder.Path), TestContext.Current.CancellationToken);

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
