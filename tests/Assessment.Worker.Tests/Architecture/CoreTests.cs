using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Assessment.Worker.Tests.Architecture;

/// <summary>What the core's compiled code touches.</summary>
public sealed class CoreTests
{
    [Fact]
    public void The_core_touches_no_file_no_network_and_no_console()
    {
        // Iterators that the compiler makes ask the environment for their thread.
        var touched = Members().Where(m =>
            (m.Type.StartsWith("System.IO.", StringComparison.Ordinal) && m.Type is not ("System.IO.StringWriter" or "System.IO.TextWriter"))
            || m.Type.StartsWith("System.Net.", StringComparison.Ordinal)
            || m.Type is "System.Console" or "System.Diagnostics.Process"
            || (m.Type is "System.Environment" && m.Member is not "get_CurrentManagedThreadId"));

        Assert.Empty(touched);
    }

    [Fact]
    public void The_core_does_not_ask_for_the_time() =>
        Assert.DoesNotContain(Members(), m =>
            m is ("System.DateTime" or "System.DateTimeOffset", "get_Now" or "get_UtcNow" or "get_Today")
            || m.Type is "System.TimeProvider" or "NodaTime.SystemClock" or "System.Diagnostics.Stopwatch");

    [Fact]
    public void The_core_draws_no_lots() => Assert.DoesNotContain(Members(), m => m is ("System.Random", _) or ("System.Guid", "NewGuid"));

    private static List<(string Type, string Member)> Members()
    {
        using var assembly = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Assessment.Core.dll")));
        var metadata = assembly.GetMetadataReader();
        var members =
            from handle in metadata.MemberReferences
            let member = metadata.GetMemberReference(handle)
            where member.Parent.Kind == HandleKind.TypeReference
            let type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
            select ($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}", metadata.GetString(member.Name));
        var result = members.ToList();
        Assert.NotEmpty(result);
        return result;
    }
}
