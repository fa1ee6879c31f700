using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Worker.Results;
using Assessment.Worker.Schedule;
using NodaTime.Text;

namespace Assessment.Worker.Serving;

/// <summary>Keeps the memory of a case in <c>historia/usluga.json</c> of the case, so that it travels with the folder.</summary>
internal static class CaseMemoryFile
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>The file of a case.</summary>
    public static string PathOf(string folder) => Path.Combine(folder, "historia", "usluga.json");

    /// <summary>Reads the memory.</summary>
    /// <returns>The memory; <see cref="CaseMemory.Nothing"/> when there is none, <c>null</c> when the file cannot be understood.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CaseMemory? Read(string folder)
    {
        var path = PathOf(folder);
        if (!File.Exists(path)) return CaseMemory.Nothing;
        try
        {
            return JsonSerializer.Deserialize<Stored>(File.ReadAllBytes(path))?.ToMemory();
        }
        catch (Exception wrong) when (wrong is JsonException or UnparsableValueException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes the memory: whole, or not at all.</summary>
    /// <exception cref="ResultNotWrittenException">The folder or the file refused.</exception>
    public static void Write(string folder, CaseMemory memory) =>
        ResultWriting.Write(PathOf(folder), JsonSerializer.SerializeToUtf8Bytes(Stored.Of(memory), Readable),
            (from, to) => File.Move(from, to, overwrite: true), CancellationToken.None);

    private sealed record Stored(
        StoredMark? LastDone, StoredMark? LastTried, string? LookedAt, ImmutableArray<string>? Missing, string? Noticed, int? RolledOverTo,
        string? BrokenOff)
    {
        public static Stored Of(CaseMemory memory) => new(
            StoredMark.Of(memory.LastDone), StoredMark.Of(memory.LastTried), memory.LookedAt, memory.Missing,
            memory.Noticed is { } day ? LocalDatePattern.Iso.Format(day) : null, memory.RolledOverTo, memory.BrokenOff?.ToString());

        public CaseMemory ToMemory() => new()
        {
            LastDone = LastDone?.ToMark(),
            LastTried = LastTried?.ToMark(),
            LookedAt = LookedAt,
            Missing = Missing ?? [],
            Noticed = Noticed is null ? null : LocalDatePattern.Iso.Parse(Noticed).Value,
            RolledOverTo = RolledOverTo,
            BrokenOff = BrokenOff is null ? null : Enum.Parse<RunCause>(BrokenOff),
        };
    }

    private sealed record StoredMark(string At, string Content, string Cause, string Outcome, int Failures)
    {
        public static StoredMark? Of(RunMark? mark) => mark is null ? null
            : new(InstantPattern.ExtendedIso.Format(mark.At), mark.Content, mark.Cause.ToString(), mark.Outcome.ToString(), mark.Failures);

        public RunMark ToMark() => new(
            InstantPattern.ExtendedIso.Parse(At).Value, Content, Enum.Parse<RunCause>(Cause), Enum.Parse<RunOutcome>(Outcome), Failures);
    }
}
