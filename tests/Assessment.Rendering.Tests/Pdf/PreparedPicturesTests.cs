using Assessment.Rendering.Pdf.Pictures;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>Pictures kept between documents.</summary>
public sealed class PreparedPicturesTests
{
    [Fact]
    public void A_picture_is_prepared_once()
    {
        var (pictures, prepared) = (new PreparedPictures(100), 0);
        for (var i = 0; i < 3; i++) pictures.Get(Key("a"), () => { prepared++; return Stream(10); });
        Assert.Equal(1, prepared);
    }

    [Fact]
    public void Another_content_size_or_background_is_another_picture()
    {
        var pictures = new PreparedPictures(1000);
        var first = pictures.Get(Key("a"), () => Stream(10));
        PreparedPicture[] others = [Key("b"), Key("a") with { Width = 9 }, Key("a") with { Height = 9 }, Key("a") with { Background = "#000000" }];
        Assert.All(others, other => Assert.NotSame(first, pictures.Get(other, () => Stream(10))));
    }

    [Fact]
    public void No_more_bytes_are_kept_than_allowed_and_the_longest_unused_picture_leaves_first()
    {
        var pictures = new PreparedPictures(100);
        var kept = pictures.Get(Key("kept"), () => Stream(40));
        pictures.Get(Key("leaves"), () => Stream(40));
        pictures.Get(Key("kept"), () => Stream(40));
        pictures.Get(Key("new"), () => Stream(40));
        Assert.Equal(80, pictures.Bytes);
        Assert.Same(kept, pictures.Get(Key("kept"), () => Stream(40)));
        var again = Stream(40);
        Assert.Same(again, pictures.Get(Key("leaves"), () => again));
    }

    [Fact]
    public void A_picture_larger_than_the_room_is_given_but_not_kept()
    {
        var pictures = new PreparedPictures(100);
        Assert.Equal(101, pictures.Get(Key("large"), () => Stream(101)).Bytes.Length);
        Assert.Equal(0, pictures.Bytes);
    }

    private static PreparedPicture Key(string content) => new(content, 1, 1, "#FFFFFF");

    private static PictureStream Stream(int bytes) => new(1, 1, 3, PictureCompression.Jpeg, [.. new byte[bytes]]);
}
