namespace Assessment.Sources.Tests.Cases;

public sealed class CasePathTests
{
    [Theory]
    [InlineData("../x.csv")]
    [InlineData("dane/../../x.csv")]
    [InlineData("dane\\..\\..\\x.csv")]
    [InlineData("..")]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\serwer\\dysk\\x.csv")]
    [InlineData("C:\\x.csv")]
    [InlineData("C:x.csv")]
    [InlineData("~/x.csv")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("dane//x.csv")]
    [InlineData("dane/./x.csv")]
    [InlineData("dane/x.csv:strumien")]
    [InlineData("dane/NUL")]
    [InlineData("dane/con.csv")]
    [InlineData("zdjecia/Com1.png")]
    [InlineData("zdjecia/LPT¹.png")]
    [InlineData("zdjecia/x.png.")]
    [InlineData("zdjecia /x.png")]
    [InlineData("zdjecia/x\0.png")]
    [InlineData("zdjecia/x\n.png")]
    [InlineData("zdjecia/*.png")]
    public void Path_that_leads_elsewhere_or_cannot_be_on_Windows_is_refused(string path) => Assert.NotNull(CasePath.Check(path, out _));

    [Theory]
    [InlineData("dane/bdl/x.csv", "dane/bdl/x.csv")]
    [InlineData("dane\\bdl\\x.csv", "dane/bdl/x.csv")]
    [InlineData("./zdjecia/świetlica 2020.jpg", "zdjecia/świetlica 2020.jpg")]
    [InlineData("zdjecia/console.png", "zdjecia/console.png")]
    [InlineData("zdjecia/COM10.png", "zdjecia/COM10.png")]
    public void Path_inside_the_case_is_written_with_slashes(string path, string expected)
    {
        Assert.Null(CasePath.Check(path, out var checkedPath));
        Assert.Equal(expected, checkedPath);
    }

    [Fact]
    public void Too_long_path_is_refused() => Assert.NotNull(CasePath.Check(new string('a', 500), out _));

    [Fact]
    public void Picture_behind_a_symbolic_link_is_not_opened()
    {
        using var outside = new TemporaryCase(null);
        outside.Write("herb.png", TemporaryCase.Png);
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "wyglad: {herb: zdjecia/herb.png}");
        Link(() => Directory.CreateSymbolicLink(Path.Combine(folder.Folder, "zdjecia"), outside.Folder));
        Assert.Equal("sciezka.niedozwolona", Assert.Single(folder.ReadErrors()).Id);
    }

    [Fact]
    public void Configuration_behind_a_symbolic_link_is_not_opened()
    {
        using var outside = new TemporaryCase();
        using var folder = new TemporaryCase(null);
        Link(() => File.CreateSymbolicLink(Path.Combine(folder.Folder, "ocena.yaml"), Path.Combine(outside.Folder, "ocena.yaml")));
        Assert.Equal("sciezka.niedozwolona", Assert.Single(folder.ReadErrors()).Id);
    }

    [Fact]
    public void Data_file_behind_a_symbolic_link_is_an_error_and_is_not_opened()
    {
        using var outside = new TemporaryCase(null);
        outside.Write("x.csv", "wskaznik;rok;wartosc\nludnosc;2020;1\n");
        using var folder = new TemporaryCase();
        Directory.CreateDirectory(Path.Combine(folder.Folder, "dane", "wlasne"));
        Link(() => File.CreateSymbolicLink(Path.Combine(folder.Folder, "dane", "wlasne", "x.csv"), Path.Combine(outside.Folder, "x.csv")));
        var content = folder.Read();
        Assert.Contains(content.Problems, p => p is { Id: "sciezka.niedozwolona", Place.File: "dane/wlasne/x.csv" });
        Assert.Empty(content.Observations.All);
    }

    [Fact]
    public void Linked_data_folder_is_not_followed()
    {
        using var outside = new TemporaryCase(null);
        outside.Write("x.csv", "wskaznik;rok;wartosc\nludnosc;2020;1\n");
        using var folder = new TemporaryCase();
        Directory.CreateDirectory(Path.Combine(folder.Folder, "dane"));
        Link(() => Directory.CreateSymbolicLink(Path.Combine(folder.Folder, "dane", "wlasne"), outside.Folder));
        var content = folder.Read();
        Assert.Contains(content.Problems, p => p is { Id: "sciezka.niedozwolona", Place.File: "dane/wlasne" });
        Assert.Empty(content.Observations.All);
    }

    private static void Link(Action create)
    {
        try
        {
            create();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("Symbolic links cannot be made here: " + e.Message);
        }
    }
}
