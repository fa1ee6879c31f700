using Assessment.Language;
using Assessment.Worker.Archive;
using Assessment.Worker.Runs;

namespace Assessment.Worker.Screen;

/// <summary>Says what the archive keeps of a run.</summary>
internal static class KeptRunReport
{
    /// <summary>Prints it.</summary>
    public static void Write(KeptRun kept, TextWriter output)
    {
        output.WriteLine();
        if (kept.Recovered is { } recovered) output.WriteLine($"Dokończono przerwany zapis przebiegu {recovered}.");
        output.WriteLine(kept switch
        {
            { As: KeptAs.VersionStands, Version: { } version } =>
                $"Nic się nie zmieniło: obowiązuje {PolishVersion.Nominative(version.Number, version.Released)} Nowego przebiegu nie zapisano.",
            { As: KeptAs.Objected } => $"Wersji nie wydano. {kept.Objection}",
            { As: KeptAs.Unchanged } => $"Nic się nie zmieniło od przebiegu {kept.Number}. Nowego przebiegu nie zapisano.",
            { Version: { } version } => $"Przebieg {kept.Number}: wydano {PolishVersion.Accusative(version.Number, version.Released)} Jej pliki są zachowane w folderze {HistoryFolder.Name}/wersja-{version.Number}.",
            { Edition.Replaces: { } replaced } => $"Przebieg {kept.Number}: PROJEKT wersji {kept.Edition.Version}, która zastąpi wersję {replaced}. Wyda ją polecenie release (wydaj).",
            _ => $"Przebieg {kept.Number}: dokument jest oznaczony PROJEKT. Jako wersję wyda go polecenie release (wydaj).",
        });
        if (kept is { As: KeptAs.Recorded, Version: not null, Run.Content.Case.Session: null })
            output.WriteLine("Dokument nie podaje dnia sesji rady („sesja” w ocena.yaml), a pakiet dla rady go wymaga. Gdy go dopiszesz, powstanie następna wersja.");
    }
}
