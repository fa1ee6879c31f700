using Assessment.Territory;

namespace Assessment.Sources.Findings;

/// <summary>How rules name the levels of units to compare with.</summary>
internal static class Levels
{
    /// <summary>The names.</summary>
    public static string[] Names { get; } = ["powiat", "wojewodztwo", "kraj"];

    /// <summary>The level of a name, or <c>null</c>.</summary>
    public static UnitKind? Find(string name) => name switch
    {
        "powiat" => UnitKind.County,
        "wojewodztwo" => UnitKind.Voivodeship,
        "kraj" => UnitKind.Country,
        _ => null,
    };
}
