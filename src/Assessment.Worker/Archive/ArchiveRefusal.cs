using Assessment.Worker.Faults;
using Microsoft.Data.Sqlite;

namespace Assessment.Worker.Archive;

/// <summary>Says in Polish why the archive cannot be used, and what to do.</summary>
internal static class ArchiveRefusal
{
    private const string GetLeave = "Nadaj sobie prawo zapisu w folderze „historia” albo wskaż inny folder wyników opcją --wynik: taki przebieg nie trafia do historii.";

    /// <summary>What the database said, as the office can use it.</summary>
    public static ArchiveException Of(string path, SqliteException cause) => cause.SqliteErrorCode switch
    {
        5 or 6 => new(path, "plik jest otwarty w innym programie", "Zamknij ten program i uruchom polecenie ponownie.", cause),
        11 or 26 => Damaged(path, cause),
        3 or 8 => new(path, "plik lub folder jest tylko do odczytu", GetLeave, cause),
        13 => new(path, "brak miejsca na dysku", "Zwolnij miejsce na dysku i uruchom polecenie ponownie.", cause),
        _ => new(path, "system odmówił dostępu do pliku", "Sprawdź, czy folder „historia” jest dostępny i można w nim zapisywać.", cause),
    };

    /// <summary>The folder of the archive refuses: a run that cannot be recorded is not made.</summary>
    public static ArchiveException Folder(string path, Exception cause) => new(path, FileRefusal.Reason(cause), GetLeave, cause);

    /// <summary>The archive holds what cannot be understood.</summary>
    public static ArchiveException Damaged(string path, Exception cause) => new(path,
        "plik jest uszkodzony albo nie jest archiwum przebiegów",
        "Odtwórz go z kopii zapasowej. Bez kopii przenieś go w inne miejsce: program założy nowe archiwum i zacznie liczyć przebiegi i wersje od początku. "
        + "Wydane wersje dokumentu leżą osobno, w folderach „wersja-…” obok archiwum.", cause);

    /// <summary>A file of a released version is not as it was released.</summary>
    public static ArchiveException KeptFile(string path) => new(path,
        "zachowanego pliku wydanej wersji brakuje albo został zmieniony", "Odtwórz folder „historia” z kopii zapasowej.");

    /// <summary>The archive was written by a newer program.</summary>
    public static ArchiveException Newer(string path, int schema, int known) => new(path,
        $"zapisała je nowsza wersja programu (układ danych {schema}, ten program zna układ {known})",
        "Zainstaluj nowszą wersję programu. Archiwum pozostało bez zmian.");

    /// <summary>The file is a database of something else.</summary>
    public static ArchiveException Foreign(string path) => new(path,
        "to nie jest archiwum przebiegów tego programu", "Przenieś plik w inne miejsce i uruchom polecenie ponownie.");
}
