using System.Collections.Immutable;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>The units that a BDL file lists, with their bare names: what a TERYT code of the case is tested against.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Units">Its units, each code once.</param>
public sealed record UnitRegister(string File, ImmutableArray<TerritorialUnit> Units)
{
    /// <summary>A file that lists no units.</summary>
    public static UnitRegister None { get; } = new("", []);

    /// <summary>True when the file lists units of this level from more than one województwo, so that a code it lacks is worth a word.</summary>
    public bool IsNationwide(UnitKind kind) => OfLevel(kind).Select(u => u.Code.Voivodeship).Distinct().Skip(1).Any();

    /// <summary>The units of a level; all kinds of gmina are one.</summary>
    public IEnumerable<TerritorialUnit> OfLevel(UnitKind kind) => Units.Where(u => Level(u.Code.Kind) == Level(kind));

    /// <summary>True when the file lists the code, or for a gmina the same six digits.</summary>
    public bool Holds(TerritorialCode code) =>
        Units.Any(u => u.Code == code || (code.IsGmina && u.Code.IsGmina && u.Code.WithoutKind == code.WithoutKind));

    internal static UnitRegister Of(BdlTable table) =>
        new(table.File.Path,
        [
            .. table.Rows.Where(r => r.Code is not null).DistinctBy(r => r.Code)
                .Select(r => new TerritorialUnit(r.Code ?? TerritorialCode.Poland, BdlName.Read(r.Name).Base)),
        ]);

    private static UnitKind Level(UnitKind kind) => kind is UnitKind.RuralGmina or UnitKind.MixedGmina ? UnitKind.UrbanGmina : kind;
}
