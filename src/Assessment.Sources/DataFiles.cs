using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Comparisons;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Bdl;
using Assessment.Sources.Cas;
using Assessment.Sources.Configuration;
using Assessment.Sources.Delimited;
using Assessment.Sources.Own;
using Assessment.Territory;

namespace Assessment.Sources;

/// <summary>Finds the files under <c>dane</c>, in ordinal order, and lets the right reader read each of them.</summary>
internal sealed class DataFiles
{
    /// <summary>The error of a case without any data file.</summary>
    public const string NoFiles = "dane.brak-plikow";

    private readonly CaseFolder _folder;
    private readonly CaseConfiguration _configuration;
    private readonly Catalogue _catalogue;
    private readonly ImmutableDictionary<string, string> _mapping;
    private readonly ProblemList _problems;
    private readonly Lazy<CasProfiles> _profiles = new(CasProfiles.Embedded);
    private readonly Lazy<ImmutableHashSet<IndicatorCode>> _compared;
    private readonly ImmutableArray<Observation>.Builder _observations = ImmutableArray.CreateBuilder<Observation>();
    private readonly List<TerritorialUnit> _neighbours = [];
    private readonly ImmutableArray<UnitRegister>.Builder _registers = ImmutableArray.CreateBuilder<UnitRegister>();
    private readonly ImmutableArray<Observation>.Builder _peers = ImmutableArray.CreateBuilder<Observation>();
    private readonly ImmutableArray<FreeTable>.Builder _tables = ImmutableArray.CreateBuilder<FreeTable>();
    private readonly ImmutableArray<InputFile>.Builder _files = ImmutableArray.CreateBuilder<InputFile>();
    private readonly ImmutableHashSet<string>.Builder _usedMapping = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);

    /// <summary>Makes the reading.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="configuration">What the case says about its units and files.</param>
    /// <param name="catalogue">Indicators that the readers look for.</param>
    /// <param name="mapping">Labels of sources and the codes they stand for.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public DataFiles(
        CaseFolder folder, CaseConfiguration configuration, Catalogue catalogue, ImmutableDictionary<string, string> mapping, ProblemList problems)
    {
        _folder = folder;
        _configuration = configuration;
        _catalogue = catalogue;
        _mapping = mapping;
        _problems = problems;
        _compared = new(() => configuration.Case.PeerRule is { } rule ? CaseComparisons.Parts(catalogue).Add(rule.Size) : CaseComparisons.Parts(catalogue));
    }

    /// <summary>Reads every data file.</summary>
    public DataContent Read(IProgress<string>? progress, CancellationToken cancel)
    {
        var found = 0;
        foreach (var path in _folder.Files("dane"))
        {
            cancel.ThrowIfCancellationRequested();
            if (DataFolder.Of(path, _folder, _problems) is not { } kind) continue;
            found++;
            progress?.Report($"Dane: {path}");
            foreach (var file in DelimitedReader.Read(_folder.Root, path, Settings(path), _problems, cancel))
            {
                cancel.ThrowIfCancellationRequested();
                Read(file, kind, Settings(file.Path));
            }
        }
        if (found == 0)
            _problems.Error(NoFiles, "W folderze „dane” nie ma żadnego pliku z danymi; oczekiwano dane/bdl/*.csv, dane/cas/*.csv, dane/pup/*.csv albo dane/wlasne/*.csv.",
                new("dane"), "Połóż tam eksporty z BDL i CAS; pliki do wypełnienia tworzy polecenie „assessment nowa FOLDER”.");
        return new(
            _observations.ToImmutable(), _tables.ToImmutable(), _files.ToImmutable(),
            [.. _neighbours.DistinctBy(u => u.Code).OrderBy(u => u.Code)], _usedMapping.ToImmutable())
        {
            Registers = _registers.ToImmutable(),
            Peers = Peers(),
        };
    }

    private PeerFigures Peers()
    {
        var codes = _peers.Select(o => o.Unit).ToHashSet();
        return new(
            [.. _registers.SelectMany(r => r.Units).Where(u => codes.Contains(u.Code)).DistinctBy(u => u.Code).OrderBy(u => u.Code)],
            _peers.ToImmutable());
    }

    private void Read(DelimitedFile file, DataFolder kind, FileSettings settings)
    {
        var assessed = _configuration.Case;
        if (kind == DataFolder.Bdl)
            Add(BdlReader.Read(file, new(_catalogue, [new(assessed.Unit, assessed.UnitName.Nominative), .. assessed.ComparisonUnits],
                assessed.PlainName, assessed.Year, settings, _configuration.Successions)
            { Compared = _compared.Value, HasPeerGroup = assessed.PeerRule is not null }, _problems));
        else if (kind == DataFolder.Cas)
            Add(CasReader.Read(file, new(_catalogue, assessed.Unit, assessed.Year, settings, _mapping, _profiles.Value)
            {
                Names = [assessed.PlainName, assessed.UnitName.Nominative, assessed.Centre.Nominative, assessed.Centre.Nominative.Split(' ')[^1]],
            }, _problems));
        else if (OwnDataReader.IsLongFormat(file))
            Add(OwnDataReader.Read(file, new(_catalogue, assessed.Unit, [.. assessed.ComparisonUnits.Select(u => u.Code)], assessed.Year, settings, _mapping), _problems));
        else
        {
            var (table, input) = FreeTableReader.Read(file, settings, _problems);
            _files.Add(input);
            if (table is not null) _tables.Add(table);
        }
    }

    private void Add(SourceReading reading)
    {
        _files.Add(reading.File);
        _observations.AddRange(reading.Observations);
        _neighbours.AddRange(reading.Neighbours);
        _peers.AddRange(reading.Peers);
        if (!reading.Register.Units.IsEmpty) _registers.Add(reading.Register);
        _usedMapping.UnionWith(reading.UsedMapping);
    }

    /// <summary>Settings of a file; those of an archive count for an entry that has none of its own.</summary>
    private FileSettings Settings(string path) =>
        (_configuration.Files.FirstOrDefault(f => f.Path == path) ?? _configuration.Files.FirstOrDefault(f => f.Path == path.Split('!')[0]))?.Settings
        ?? FileSettings.None;
}
