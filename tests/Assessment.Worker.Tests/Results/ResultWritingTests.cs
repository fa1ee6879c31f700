using Assessment.Worker.Results;

namespace Assessment.Worker.Tests.Results;

public sealed class ResultWritingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => _folder["wynik.pdf"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_finished_file_is_complete_before_it_is_moved_into_place()
    {
        File.WriteAllText(Target, "previous");
        string? finished = null, previous = null;

        Write("new"u8, (from, to) =>
        {
            finished = File.ReadAllText(from);
            previous = File.ReadAllText(to);
        });

        Assert.Equal(("new", "previous"), (finished, previous));
    }

    [Fact]
    public void What_a_killed_run_left_behind_is_gone_after_the_next_one()
    {
        string? unfinished = null;
        Write("first"u8, (from, to) =>
        {
            unfinished = from;
            Move(from, to);
        });
        File.WriteAllText(unfinished!, "half of a much longer document");

        Write("second"u8, Move);

        Assert.Equal([Target], Directory.GetFiles(_folder.Path));
        Assert.Equal("second", File.ReadAllText(Target));
    }

    [Fact]
    public void A_refused_replacement_leaves_the_previous_file_and_nothing_beside_it()
    {
        File.WriteAllText(Target, "previous");

        var refused = Assert.Throws<ResultNotWrittenException>(() => Write("new"u8, (_, _) => throw new UnauthorizedAccessException()));

        Assert.Equal(Target, refused.Path);
        Assert.Equal([Target], Directory.GetFiles(_folder.Path));
        Assert.Equal("previous", File.ReadAllText(Target));
    }

    [Fact]
    public void A_second_run_does_not_touch_the_unfinished_file_of_the_first()
    {
        Write("first"u8, (from, to) =>
        {
            Assert.Throws<ResultNotWrittenException>(() => Hold(from, () => Write("second"u8, Move)));
            Assert.Equal("first", File.ReadAllText(from));
            Move(from, to);
        });

        Assert.Equal("first", File.ReadAllText(Target));
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(Target);

        Assert.Throws<ResultNotWrittenException>(() => Write("new"u8, Move));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private static void Hold(string path, Action action)
    {
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        action();
    }

    private static void Move(string from, string to) => File.Move(from, to, overwrite: true);

    private ResultFile Write(ReadOnlySpan<byte> content, Action<string, string> replace) =>
        ResultWriting.Write(Target, content, replace, CancellationToken.None);
}
