using System.Collections.Immutable;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Sources.Bdl;
using Assessment.Sources.Configuration;
using Assessment.Territory;

namespace Assessment.Sources;

/// <summary>
/// Tests the codes of the case's units against its own BDL files. That a code does not exist only a nationwide file can say; which name
/// stands beside the assessed unit's code says every file that lists it.
/// </summary>
internal static class UnitCheck
{
    private const int Named = 3;

    /// <summary>
    /// Warns of codes whose level is not the name's, of codes that no nationwide file holds, of one under which the files list another gmina,
    /// and of a peer group without a nationwide file.
    /// </summary>
    public static void Report(ImmutableArray<UnitRegister> registers, CaseConfiguration configuration, ProblemList problems)
    {
        var assessment = configuration.Case;
        ReportAssessed(registers, configuration, problems);
        ReportLevel(assessment.Unit, assessment.UnitName.Nominative, configuration, problems);
        foreach (var unit in assessment.ComparisonUnits)
        {
            ReportLevel(unit.Code, unit.Name, configuration, problems);
            ReportUnknown(registers, unit.Code, unit.Name, configuration, problems);
        }
        if (assessment.PeerRule is not null && !registers.Any(r => r.IsNationwide(assessment.Unit.Kind)))
            problems.Warning("porownanie.brak-pliku-krajowego",
                "Grupy porównawczej nie da się utworzyć: żaden plik z BDL nie zawiera gmin z więcej niż jednego województwa.", configuration.PeerRulePlace,
                "Pobierz z BDL ludność i bezrobotnych dla wszystkich gmin kraju albo usuń sekcję „grupa_porownawcza”.");
    }

    private static void ReportAssessed(ImmutableArray<UnitRegister> registers, CaseConfiguration configuration, ProblemList problems)
    {
        var assessment = configuration.Case;
        ReportUnknown(registers, assessment.Unit, assessment.PlainName, configuration, problems);
        var listed = registers.SelectMany(r => r.Units).Where(u => u.Code == assessment.Unit).Select(u => u.Name).Distinct().ToArray();
        if (listed.Length > 0 && !listed.Contains(assessment.PlainName, StringComparer.OrdinalIgnoreCase))
            problems.Warning("konfiguracja.teryt-inna-nazwa",
                $"Pod kodem {assessment.Unit} pliki z BDL wymieniają jednostkę „{listed[0]}”, a w ocenie podano nazwę „{assessment.PlainName}”."
                + Near(registers, assessment.Unit.Kind, assessment.PlainName),
                configuration.UnitPlaces.GetValueOrDefault(assessment.Unit), "Popraw kod TERYT albo nazwę jednostki.");
    }

    private static void ReportLevel(TerritorialCode code, string name, CaseConfiguration configuration, ProblemList problems)
    {
        if (Said(name) is not { } said || said == Level(code.Kind)) return;
        problems.Warning("konfiguracja.teryt-inny-poziom", $"Kod {code} oznacza {Level(code.Kind)}, a nazwa to „{name}”.",
            configuration.UnitPlaces.GetValueOrDefault(code), "Popraw kod TERYT albo nazwę jednostki.");
    }

    private static string? Said(string name) => name.Split(' ')[0].ToLowerInvariant() switch
    {
        "gmina" => Level(UnitKind.RuralGmina),
        "powiat" => Level(UnitKind.County),
        "województwo" => Level(UnitKind.Voivodeship),
        "polska" or "kraj" => Level(UnitKind.Country),
        _ => null,
    };

    private static void ReportUnknown(
        ImmutableArray<UnitRegister> registers, TerritorialCode code, string name, CaseConfiguration configuration, ProblemList problems)
    {
        var nationwide = Nationwide(registers, code.Kind).ToArray();
        if (nationwide.Length == 0 || nationwide.Any(r => r.Holds(code))) return;
        problems.Warning("konfiguracja.teryt-nieznany",
            $"Kodu {code} („{name}”), który oznacza {Level(code.Kind)}, nie ma w pliku ogólnokrajowym „{nationwide[0].File}”.{Near(nationwide, code.Kind, name)}",
            configuration.UnitPlaces.GetValueOrDefault(code), "Popraw kod TERYT; jeśli jednostka jest nowa, pobierz z BDL nowszy plik.");
    }

    private static IEnumerable<UnitRegister> Nationwide(ImmutableArray<UnitRegister> registers, UnitKind kind) => registers.Where(r => r.IsNationwide(kind));

    private static string Near(IEnumerable<UnitRegister> registers, UnitKind kind, string name)
    {
        var near = registers.SelectMany(r => r.OfLevel(kind)).DistinctBy(u => u.Code)
            .Select(u => (Unit: u, Distance: EditDistance.Between(u.Name.ToLowerInvariant(), name.ToLowerInvariant())))
            .OrderBy(p => p.Distance).ThenBy(p => p.Unit.Code)
            .Take(Named)
            .Select(p => $"„{p.Unit.Name}” ({p.Unit.Code})");
        return $" Najbliższe nazwy: {string.Join(", ", near)}.";
    }

    private static string Level(UnitKind kind) => kind switch
    {
        UnitKind.Country => "kraj",
        UnitKind.Voivodeship => "województwo",
        UnitKind.County => "powiat",
        UnitKind.CityPart or UnitKind.RuralPart => "część gminy",
        UnitKind.District => "dzielnicę lub delegaturę",
        _ => "gminę",
    };
}
