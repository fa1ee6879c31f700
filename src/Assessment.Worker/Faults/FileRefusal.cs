namespace Assessment.Worker.Faults;

/// <summary>Says in Polish why the system refused a file. The system's own words are English and are not shown.</summary>
internal static class FileRefusal
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsLockViolation = unchecked((int)0x80070021);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int UnixNoSpace = 28;
    private const int UnixReadOnly = 30;
    private const int UnixTryAgain = 11;
    private const int MacTryAgain = 35;
    private const int UnixQuota = 122;

    /// <summary>The reason, e.g. <c>brak miejsca na dysku</c>.</summary>
    public static string Reason(Exception refusal) => refusal switch
    {
        UnauthorizedAccessException => "brak uprawnień do pliku lub folderu",
        FileNotFoundException => "pliku nie ma",
        DirectoryNotFoundException => "folderu nie ma",
        PathTooLongException => "ścieżka jest za długa",
        { HResult: WindowsDiskFull or WindowsHandleDiskFull or UnixNoSpace or UnixQuota } => "brak miejsca na dysku",
        IOException inUse when IsInUse(inUse) => "plik jest otwarty w innym programie",
        { HResult: UnixReadOnly } => "dysk jest tylko do odczytu",
        _ => "system odmówił dostępu do pliku lub folderu",
    };

    /// <summary>True when somebody else holds the file open.</summary>
    public static bool IsInUse(IOException refusal) =>
        refusal.HResult is WindowsSharingViolation or WindowsLockViolation or UnixTryAgain or MacTryAgain;

    /// <summary>The path that the system's message quotes, or <c>null</c> when it quotes none.</summary>
    public static string? QuotedPath(Exception refusal) =>
        refusal is FileNotFoundException { FileName: { } name }
            ? name
            : refusal.Message.Split('\'') is [_, { Length: > 0 } quoted, _, ..] ? quoted : null;
}
