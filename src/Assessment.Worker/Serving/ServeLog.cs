using Assessment.Worker.Schedule;
using Microsoft.Extensions.Logging;

namespace Assessment.Worker.Serving;

/// <summary>Everything the service writes into its log: names of cases, dates and reasons; no figures and nothing about persons.</summary>
internal static partial class ServeLog
{
    [LoggerMessage(1, LogLevel.Information, "Usługa działa w folderze {Folder}; sprawy: {Sprawy}.")]
    public static partial void Started(ILogger log, string folder, int sprawy);

    [LoggerMessage(2, LogLevel.Information, "Usługa kończy pracę; przebiegi w toku: {Przebiegi}.")]
    public static partial void Stopping(ILogger log, int przebiegi);

    [LoggerMessage(3, LogLevel.Warning, "System nie zgłasza zmian w folderze {Folder}; zmiany będą znajdowane przez przeglądanie.")]
    public static partial void NoReports(ILogger log, string folder);

    [LoggerMessage(4, LogLevel.Information, "Sprawa {Sprawa}: znaleziono.")]
    public static partial void Found(ILogger log, string sprawa);

    [LoggerMessage(5, LogLevel.Information, "Sprawa {Sprawa}: folderu już nie ma.")]
    public static partial void Gone(ILogger log, string sprawa);

    [LoggerMessage(6, LogLevel.Information, "Sprawa {Sprawa}: zaczyna się przebieg ({Powod}).")]
    public static partial void RunStarted(ILogger log, string sprawa, string powod);

    [LoggerMessage(7, LogLevel.Information, "Sprawa {Sprawa}: dokument gotowy po {Sekundy} s. Przebieg: {Raport}")]
    public static partial void RunDone(ILogger log, string sprawa, double sekundy, string raport);

    [LoggerMessage(8, LogLevel.Warning, "Sprawa {Sprawa}: dokumentu nie zrobiono – {Wynik}. Poprzedni dokument pozostał bez zmian. Przebieg: {Raport}")]
    public static partial void RunFailed(ILogger log, string sprawa, string wynik, string raport);

    [LoggerMessage(9, LogLevel.Information, "Sprawa {Sprawa}: termin przebiegu minął {Dzien}, ale brakuje eksportów: {Braki}.")]
    public static partial void StillMissing(ILogger log, string sprawa, string dzien, string braki);

    [LoggerMessage(10, LogLevel.Warning, "Sprawa {Sprawa}: do terminu {Termin} ({Podstawa}) – dni: {Dni}. {Stan}")]
    public static partial void Reminder(ILogger log, string sprawa, string termin, string podstawa, int dni, string stan);

    [LoggerMessage(11, LogLevel.Warning, "Sprawa {Sprawa}: wciąż bez dokumentu – {Wynik}. Usługa czeka na zmianę plików. Przebieg: {Raport}")]
    public static partial void StillWrong(ILogger log, string sprawa, string wynik, string raport);

    [LoggerMessage(12, LogLevel.Information, "Sprawa {Sprawa}: plik jest jeszcze zapisywany albo otwarty w innym programie; usługa czeka.")]
    public static partial void Locked(ILogger log, string sprawa);

    [LoggerMessage(13, LogLevel.Error, "Sprawa {Sprawa}: nie można przejrzeć folderu ({Rodzaj}); usługa spróbuje ponownie.")]
    public static partial void NotListed(ILogger log, string sprawa, string rodzaj);

    [LoggerMessage(14, LogLevel.Warning, "Sprawa {Sprawa}: nie można odczytać ani zapisać pliku historia/usluga.json; po ponownym uruchomieniu usługi przebieg może się powtórzyć.")]
    public static partial void MemoryLost(ILogger log, string sprawa);

    [LoggerMessage(15, LogLevel.Information, "Sprawa {Sprawa}: przygotowano folder na następny rok.")]
    public static partial void RolledOver(ILogger log, string sprawa);

    [LoggerMessage(16, LogLevel.Warning, "Sprawa {Sprawa}: nie udało się przygotować folderu na następny rok – {Wynik}.")]
    public static partial void NotRolledOver(ILogger log, string sprawa, string wynik);

    [LoggerMessage(17, LogLevel.Information, "Sprawa {Sprawa}: następny przebieg {Chwila}.")]
    public static partial void Waits(ILogger log, string sprawa, string chwila);

    [LoggerMessage(18, LogLevel.Error, "Nie można przejrzeć folderu {Folder} ({Rodzaj}); usługa spróbuje ponownie.")]
    public static partial void RootNotListed(ILogger log, string folder, string rodzaj);

    [LoggerMessage(19, LogLevel.Warning, "Sprawa {Sprawa}: archiwum przebiegów nie można odczytać – {Powod}. {Rada}")]
    public static partial void ArchiveNotRead(ILogger log, string sprawa, string powod, string rada);

    [LoggerMessage(20, LogLevel.Warning, "Sprawa {Sprawa}: przebieg przerwano, bo po zatrzymaniu usługi nie skończył się w wyznaczonym czasie (zatrzymanie: {Sekundy} s). Niczego z niego nie zachowano; usługa powtórzy go po ponownym uruchomieniu.")]
    public static partial void BrokenOff(ILogger log, string sprawa, double sekundy);

    [LoggerMessage(21, LogLevel.Information, "Sprawa {Sprawa}: usługa robi od nowa przebieg, który przerwało jej poprzednie zatrzymanie.")]
    public static partial void MadeAgain(ILogger log, string sprawa);

    /// <summary>Why a run was made.</summary>
    public static string Text(RunCause cause) => cause switch
    {
        RunCause.Scheduled => "harmonogram",
        RunCause.Correction => "zmieniono pliki",
        _ => "ręcznie",
    };

    /// <summary>How a run ended.</summary>
    public static string Text(RunOutcome outcome) => outcome switch
    {
        RunOutcome.Done => "dokument gotowy",
        RunOutcome.DataErrors => "błędy w danych",
        RunOutcome.WrongConfiguration => "błąd w pliku ocena.yaml",
        RunOutcome.Fault => "błąd programu",
        RunOutcome.FileAccess => "nie można odczytać lub zapisać pliku",
        RunOutcome.Interrupted => "przerwano",
        RunOutcome.TimedOut => "przekroczono czas przebiegu",
        _ => "przebieg skończył się nagle",
    };
}
