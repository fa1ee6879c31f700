using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Comparisons;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Letters;
using Assessment.Problems;
using Assessment.Schedules;
using Assessment.Sources.Bdl;
using Assessment.Sources.Yaml;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Sources.Configuration;

/// <summary>Reads <c>ocena.yaml</c>. Every error names its line, column, key and what was expected.</summary>
internal sealed class CaseConfigurationReader
{
    private const int FirstYear = 1995;
    private const int LastYear = 2100;
    private const string Population = "ludnosc";

    private readonly CaseFolder _folder;
    private readonly ProblemList _problems;
    private readonly Dictionary<TerritorialCode, Place> _unitPlaces = [];

    private CaseConfigurationReader(CaseFolder folder, ProblemList problems)
    {
        _folder = folder;
        _problems = problems;
    }

    /// <summary>Reads the configuration of a case.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="text">Text of <c>ocena.yaml</c>.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The configuration, or <c>null</c> when the text is no mapping. Worthless when <paramref name="problems"/> has errors.</returns>
    public static CaseConfiguration? Read(CaseFolder folder, string text, ProblemList problems) =>
        YamlDocument.ReadMapping(CaseConfiguration.FileName, text, problems) is { } mapping
            ? new CaseConfigurationReader(folder, problems).Configuration(new(mapping, problems))
            : null;

    private CaseConfiguration Configuration(YamlFields root)
    {
        var year = root.Integer("rok", FirstYear, LastYear);
        if (!root.Has("rok")) root.Missing("rok", "oceniany rok, np. 2020");
        var depth = root.Integer("lata", 1, 10) ?? 3;
        var date = root.Date("data_opracowania");
        var session = root.Date("sesja");
        if (date is { } made && session is { } held && held < made)
            _problems.Warning("konfiguracja.sesja-przed-opracowaniem", "Data sesji jest wcześniejsza niż data opracowania.", root.At("sesja"),
                "Sprawdź obie daty.");
        if (date is { } printed && year is { } assessed && printed.Year < assessed)
            _problems.Warning("konfiguracja.data-przed-rokiem", $"Data opracowania jest wcześniejsza niż oceniany rok {assessed}.",
                root.At("data_opracowania"), "Sprawdź „rok” i „data_opracowania”.");
        var signature = root.Texts("podpis");
        var (code, plainName, unitName) = AssessedUnit(root.RequiredSection("jednostka"));
        var place = root.Text("miejsce") ?? plainName;
        var (abbreviation, centre) = Centre(root.RequiredSection("osrodek"));
        var executive = root.Text("organ");
        var (packageLimit, resolution) = Package(root.Section("pakiet"));
        var council = Declined(root.RequiredSection("rada"), finish: true);
        var coverNote = CoverNote(root.Section("okladka"));
        var comparison = Comparison(root);
        var peerRule = PeerRule(root.Section("grupa_porownawcza"));
        var ranking = Ranking(root);
        var mapping = Mapping(root);
        var files = Files(root);
        var successions = Successions(root);
        var accepted = Accepted(root);
        var previous = root.Text("poprzednia");
        var costs = UnitCostsReader.Read(root, _problems);
        var documents = DocumentsReader.Read(root, FirstYear, LastYear, _problems);
        var (all, extrapolated) = Extrapolations(root);
        var disclosure = DisclosureReader.Read(root.Section("ochrona"));
        var (theme, herb, lookFiles, dynamics) = new LookReader(_folder, _problems).Read(root.Section("wyglad"));
        var schedule = root.Section("harmonogram") is { } section ? ScheduleReader.Read(section, _folder, _problems) : CaseSchedule.Default;
        root.Node("jednostki");
        root.Node("wskazniki");
        root.Node("pochodne");
        var chapters = root.Items("rozdzialy");
        root.Finish();
        return new()
        {
            Case = new()
            {
                Unit = code,
                PlainName = plainName,
                UnitName = unitName,
                Centre = centre,
                CentreAbbreviation = abbreviation,
                Council = council,
                Executive = executive,
                PackageLimit = packageLimit ?? 20,
                Resolution = resolution,
                Year = year ?? LastYear,
                Depth = depth,
                ComparisonUnits = comparison,
                PeerRule = peerRule,
                SourceRanking = ranking,
                Date = date ?? LocalDate.FromDateTime(DateTime.UnixEpoch),
                Session = session,
                Place = place,
                Signature = signature,
                Herb = herb,
                CoverNote = coverNote,
                Theme = theme,
                ShowDynamics = dynamics,
                Accepted = accepted,
                UnitCosts = costs.ToImmutableDictionary(c => c.Rate, c => c.Given),
                Documents = [.. documents.Select(d => d.Document)],
                Extrapolations = new(all, [.. extrapolated.Select(e => new IndicatorCode(e.Text.Trim()))]),
                Disclosure = disclosure,
            },
            HasDate = date is not null,
            Mapping = mapping,
            Documents = documents,
            Extrapolated = extrapolated,
            Files = files,
            Successions = successions,
            Previous = previous,
            PreviousPlace = root.At("poprzednia"),
            UnitCosts = costs,
            Schedule = schedule,
            Catalogue = root,
            Chapters = chapters,
            LookFiles = lookFiles,
            UnitPlaces = _unitPlaces.ToImmutableDictionary(),
            PeerRulePlace = peerRule is null ? null : root.At("grupa_porownawcza"),
            YearPlace = root.At("rok"),
        };
    }

    private (TerritorialCode Code, string PlainName, DeclinedName Name) AssessedUnit(YamlFields? section)
    {
        if (section is null) return (default, "", Nameless);
        var code = Code(section, "teryt");
        var plain = section.RequiredText("nazwa");
        var name = Declined(section, finish: false);
        section.Finish();
        return (code, plain, name);
    }

    private static (string Abbreviation, DeclinedName Name) Centre(YamlFields? section)
    {
        if (section is null) return ("", Nameless);
        var abbreviation = section.RequiredText("skrot");
        var name = Declined(section, finish: false);
        section.Finish();
        return (abbreviation, name);
    }

    private static (int? Limit, ResolutionKind Resolution) Package(YamlFields? package)
    {
        var limit = package?.Integer("limit_mb", 1, 1000);
        var resolution = package?.Choice("uchwala", ("do-wiadomosci", ResolutionKind.TakesNote), ("przyjecie", ResolutionKind.Accepts));
        package?.Finish();
        return (limit, resolution ?? ResolutionKind.TakesNote);
    }

    private static DeclinedName Nameless { get; } = new("", "", "", "");

    private static DeclinedName Declined(YamlFields? section, bool finish)
    {
        if (section?.RequiredSection("odmiana") is not { } forms)
        {
            if (finish) section?.Finish();
            return Nameless;
        }
        var name = new DeclinedName(
            forms.RequiredText("mianownik"), forms.RequiredText("dopelniacz"), forms.RequiredText("celownik"), forms.RequiredText("miejscownik"));
        forms.Finish();
        if (finish) section.Finish();
        return name;
    }

    private static bool IsInVoivodeship(TerritorialCode code) =>
        code == TerritorialCode.Poland
        || int.Parse(code.Value[..2], CultureInfo.InvariantCulture) is >= 2 and <= 32 and var number && number % 2 == 0;

    private TerritorialCode Code(YamlFields section, string key)
    {
        var text = section.RequiredText(key);
        if (text.Length == 0) return default;
        if (text.Length == 7 && TerritorialCode.TryParse(text, out var code))
        {
            _unitPlaces.TryAdd(code, section.At(key));
            if (!IsInVoivodeship(code))
                _problems.Warning("konfiguracja.teryt-wojewodztwo",
                    $"Kod „{text}” nie należy do żadnego województwa: dwie pierwsze cyfry kodu TERYT to liczba parzysta od 02 do 32.", section.At(key),
                    "Wpisz kod swojej jednostki; znajdziesz go w rejestrze TERYT albo w pierwszej kolumnie pliku z BDL.");
            return code;
        }
        if (text.Length == 6 && text.All(char.IsAsciiDigit))
            _problems.Error("konfiguracja.teryt", $"Kod TERYT „{text}” ma 6 cyfr, a powinien mieć 7.", section.At(key),
                $"Jeśli zgubiło się zero z początku, wpisz \"0{text}\"; jeśli brakuje ostatniej cyfry (rodzaj gminy: 1 miejska, 2 wiejska, 3 miejsko-wiejska), dopisz ją.");
        else
            _problems.Error("konfiguracja.teryt", $"„{text}” nie jest kodem TERYT; oczekiwano siedmiu cyfr, np. 1206172.", section.At(key),
                "Kod znajdziesz w rejestrze TERYT albo w pierwszej kolumnie pliku z BDL.");
        return default;
    }

    private ImmutableArray<TerritorialUnit> Comparison(YamlFields root)
    {
        var units = ImmutableArray.CreateBuilder<TerritorialUnit>();
        foreach (var item in root.ItemFields("porownanie"))
        {
            var code = Code(item, "teryt");
            var name = item.RequiredText("nazwa");
            item.Finish();
            if (name.Length > 0 && units.Any(u => u.Code == code))
                _problems.Error("konfiguracja.powtorzona-jednostka", $"Jednostka {code} jest na liście porównania po raz drugi.", item.At("teryt"), "Zostaw jedną.");
            units.Add(new(code, name));
        }
        return units.ToImmutable();
    }

    private PeerRule? PeerRule(YamlFields? group)
    {
        if (group?.RequiredSection(Population) is not { } band)
        {
            group?.Finish();
            return null;
        }
        var (from, to) = (band.Number("od") ?? 0.5m, band.Number("do") ?? 2m);
        if (from <= 0 || to <= from)
            _problems.Error("konfiguracja.grupa-porownawcza", "Granice grupy porównawczej powinny być większe od zera, a „do” większe niż „od”.",
                group.At(Population), "Wpisz krotności liczby mieszkańców jednostki oceny, np. ludnosc: {od: 0.5, do: 2}.");
        band.Finish();
        group.Finish();
        return new(new(Population), from, to);
    }

    private ImmutableArray<SourceKind> Ranking(YamlFields root)
    {
        var ranking = ImmutableArray.CreateBuilder<SourceKind>();
        foreach (var scalar in root.Scalars("zrodla"))
        {
            if (root.Choice(scalar, "zrodla", ("cas", SourceKind.CasOzps), ("mrips", SourceKind.Mrips03), ("bdl", SourceKind.Bdl),
                    ("pup", SourceKind.LabourOffice), ("wlasne", SourceKind.Own)) is not { } kind) continue;
            if (ranking.Contains(kind))
                _problems.Error("konfiguracja.powtorzone-zrodlo", $"Źródło „{scalar.Text}” jest na liście po raz drugi.", scalar.At("zrodla"), "Zostaw jedno.");
            else ranking.Add(kind);
        }
        return ranking.Count > 0 ? ranking.ToImmutable()
            : [SourceKind.CasOzps, SourceKind.Mrips03, SourceKind.Bdl, SourceKind.LabourOffice, SourceKind.Own];
    }

    private static ImmutableArray<LabelMapping> Mapping(YamlFields root)
    {
        var mapping = ImmutableArray.CreateBuilder<LabelMapping>();
        foreach (var (key, value) in root.Entries("mapowanie"))
        {
            if (value is YamlScalar { IsNull: false } code) mapping.Add(new(key.Text, code.Text.Trim(), code.At(key.Text)));
            else root.WrongKind(value, key.Text, "kod wskaźnika");
        }
        return mapping.ToImmutable();
    }

    private ImmutableArray<FileEntry> Files(YamlFields root)
    {
        var files = ImmutableArray.CreateBuilder<FileEntry>();
        foreach (var (key, value) in root.Entries("pliki"))
        {
            if (value is not YamlMapping mapping)
            {
                root.WrongKind(value, key.Text, "sekcja z ustawieniami pliku");
                continue;
            }
            var settings = FileSettingsReader.Read(new(mapping, _problems));
            var (file, entry) = key.Text.Split('!', 2) is [var archive, var inside] ? (archive, "!" + inside) : (key.Text, "");
            if (_folder.Check(file, key.At(key.Text), _problems) is not { } path) continue;
            if (!_folder.Exists(path))
                _problems.Error("konfiguracja.brak-pliku", $"Ustawienia dotyczą pliku „{path}”, którego nie ma.", key.At(key.Text), _folder.MissingHint(path, "dane"));
            else files.Add(new(path + entry, settings, key.At(key.Text)));
        }
        return files.ToImmutable();
    }

    private ImmutableArray<UnitSuccession> Successions(YamlFields root)
    {
        var successions = ImmutableArray.CreateBuilder<UnitSuccession>();
        foreach (var item in root.ItemFields("nastepstwo_jednostek"))
        {
            var (earlier, later) = (Code(item, "z"), Code(item, "na"));
            var year = item.Integer("od", FirstYear, LastYear);
            item.Finish();
            if (earlier == later && earlier != default)
                _problems.Error("konfiguracja.nastepstwo", "Kody w „z” i „na” są takie same.", item.At("na"), "Popraw jeden z nich.");
            successions.Add(new(earlier, later, year));
        }
        return successions.ToImmutable();
    }

    // „prognoza: tak” asks for every indicator that allows it, a list only for those named.
    private static (bool All, ImmutableArray<YamlScalar> Named) Extrapolations(YamlFields root) => root.Node("prognoza") switch
    {
        YamlScalar => (root.YesNo("prognoza") ?? false, []),
        _ => (false, root.Scalars("prognoza")),
    };

    private static ImmutableDictionary<string, string> Accepted(YamlFields root)
    {
        var accepted = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in root.Entries("przyjete"))
        {
            if (value is YamlScalar { IsNull: false } reason && reason.Text.Trim().Length > 0) accepted[key.Text] = reason.Text.Trim();
            else root.WrongKind(value, key.Text, "powód przyjęcia, który zostanie wydrukowany w uwagach");
        }
        return accepted.ToImmutable();
    }

    private static string CoverNote(YamlFields? cover)
    {
        var note = cover?.Text("dopisek")?.Trim();
        cover?.Finish();
        return note ?? "";
    }
}
