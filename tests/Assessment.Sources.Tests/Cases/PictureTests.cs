using Assessment.Problems;

namespace Assessment.Sources.Tests.Cases;

public sealed class PictureTests
{
    [Fact]
    public void Size_is_read_from_the_header()
    {
        Assert.Equal(new PictureSize(2, 1), PictureSize.Of(TemporaryCase.Png));
        Assert.Equal(new PictureSize(2, 1), PictureSize.Of(TemporaryCase.Jpeg));
    }

    [Fact]
    public void Header_cut_at_any_byte_has_no_size_and_ends()
    {
        for (var length = 0; length < 24; length++) Assert.Null(PictureSize.Of(TemporaryCase.Png.AsSpan(0, length)));
        for (var length = 0; length < 17; length++) Assert.Null(PictureSize.Of(TemporaryCase.Jpeg.AsSpan(0, length)));
    }

    [Fact]
    public void Picture_that_would_unpack_to_gigabytes_is_refused() => Assert.Equal("obraz.za-duze-wymiary", Refusal(With(TemporaryCase.Png, 16, 0x7F)));

    [Fact]
    public void Broken_picture_is_refused() => Assert.Equal("obraz.uszkodzony", Refusal(TemporaryCase.Png[..20]));

    [Fact]
    public void Other_format_with_the_name_of_a_picture_is_refused() => Assert.Equal("obraz.zly-format", Refusal([.. "GIF89a"u8]));

    private static byte[] With(byte[] bytes, int at, byte value)
    {
        var changed = bytes.ToArray();
        changed[at] = value;
        return changed;
    }

    private static string Refusal(byte[] bytes)
    {
        using var folder = new TemporaryCase().Write("zdjecia/a.png", bytes);
        var problems = new ProblemList();
        Assert.Null(new CaseFolder(folder.Folder).ReadPicture("zdjecia/a.png", "", null, new("ocena.yaml"), problems));
        return Assert.Single(problems.ToImmutable()).Id;
    }
}
