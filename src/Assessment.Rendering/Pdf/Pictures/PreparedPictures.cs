namespace Assessment.Rendering.Pdf.Pictures;

/// <summary>Prepared pictures kept between documents, the least recently used leaving first.</summary>
/// <remarks>Safe to use from several threads. What is kept depends on the content alone, so a changed file is never mistaken for the earlier one.</remarks>
/// <param name="mostBytes">Bytes kept at most.</param>
internal sealed class PreparedPictures(long mostBytes)
{
    private const long DefaultBytes = 32 << 20;

    private readonly Lock _gate = new();
    private readonly Dictionary<PreparedPicture, LinkedListNode<(PreparedPicture Key, PictureStream Stream)>> _kept = [];
    private readonly LinkedList<(PreparedPicture Key, PictureStream Stream)> _byUse = new();
    private long _bytes;

    /// <summary>The pictures of this process.</summary>
    public static PreparedPictures Shared { get; } = new(DefaultBytes);

    /// <summary>Bytes kept now.</summary>
    public long Bytes
    {
        get { lock (_gate) return _bytes; }
    }

    /// <summary>A picture kept from before, or prepared now.</summary>
    public PictureStream Get(PreparedPicture picture, Func<PictureStream> prepare)
    {
        lock (_gate)
        {
            if (_kept.TryGetValue(picture, out var node))
            {
                _byUse.Remove(node);
                _byUse.AddLast(node);
                return node.Value.Stream;
            }
        }
        var stream = prepare();
        lock (_gate) Keep(picture, stream);
        return stream;
    }

    private void Keep(PreparedPicture picture, PictureStream stream)
    {
        if (stream.Bytes.Length > mostBytes || _kept.ContainsKey(picture)) return;
        _kept[picture] = _byUse.AddLast((picture, stream));
        _bytes += stream.Bytes.Length;
        while (_bytes > mostBytes && _byUse.First is { } oldest)
        {
            _byUse.RemoveFirst();
            _kept.Remove(oldest.Value.Key);
            _bytes -= oldest.Value.Stream.Bytes.Length;
        }
    }
}
