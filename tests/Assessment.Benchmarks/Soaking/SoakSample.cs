using System.Diagnostics;
using System.Globalization;

namespace Assessment.Benchmarks.Soaking;

/// <summary>What the service used at a moment.</summary>
/// <param name="Memory">Resident memory, in bytes.</param>
/// <param name="Handles">Open files (Linux), or handles.</param>
/// <param name="Threads">Threads.</param>
internal readonly record struct SoakSample(long Memory, int Handles, int Threads)
{
    public static SoakSample Of(Process process)
    {
        process.Refresh();
        var files = $"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/fd";
        return new(process.WorkingSet64, Directory.Exists(files) ? Directory.GetFiles(files).Length : process.HandleCount, process.Threads.Count);
    }
}
