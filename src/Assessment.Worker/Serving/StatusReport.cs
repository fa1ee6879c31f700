using System.Globalization;
using Assessment.Language;
using Assessment.Worker.Archive;
using Assessment.Worker.Schedule;
using Assessment.Worker.Screen;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Assessment.Worker.Serving;

/// <summary>The state of every case of a root, a block of lines each, for the screen.</summary>
/// <param name="clock">The time.</param>
/// <param name="output">Where to write.</param>
/// <param name="cancel">Stops the reading.</param>
internal sealed class StatusReport(TimeProvider clock, TextWriter output, CancellationToken cancel)
{
    /// <summary>Writes the state.</summary>
    /// <param name="root">The root folder.</param>
    public ExitCode Write(string root)
    {
        if (!Directory.Exists(root))
        {
            output.WriteLine($"Nie ma folderu {PrintableText.OneLine(root)}. Podaj folder, w którym są foldery spraw.");
            return ExitCode.Usage;
        }

        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var folders = CaseFolders.Of(root);
        if (folders.IsEmpty) output.WriteLine($"W folderze {PrintableText.OneLine(root)} nie ma spraw (folderów z plikiem ocena.yaml).");
        foreach (var folder in folders)
        {
            var served = new ServedCase(folder, Duration.Zero, NullLogger.Instance);
            served.Look(now, cancel);
            Write(served, now);
        }

        return ExitCode.Done;
    }

    private void Write(ServedCase served, Instant now)
    {
        output.WriteLine(PrintableText.OneLine(served.Name));
        Assessed(served, now);
        Made(served);
        Line("Następny przebieg", served.Facts is { } facts ? Next(YearlySchedule.Next(facts, now)) : "plik jest otwarty w innym programie");
        foreach (var missing in served.Memory.Missing) Line("Brakuje", PrintableText.OneLine(missing));
        output.WriteLine();
    }

    private void Assessed(ServedCase served, Instant now)
    {
        if (served.Overview is not { } overview)
        {
            Line("Ocena", "pliku ocena.yaml nie można użyć; błędy pokaże polecenie check (sprawdz)");
            return;
        }

        Line("Ocena", $"{PrintableText.OneLine(overview.UnitName)}, rok {overview.Year.ToString(CultureInfo.InvariantCulture)}");
        if (overview.Previous is { } previous) Line("Poprzednia ocena", PrintableText.OneLine(previous));
        if (overview.Session is { } session) Line("Sesja rady", PolishDate.Long(session));
        var deadline = overview.Schedule.DeadlineFor(overview.Year);
        var days = DailyNotice.DaysTo(deadline, YearlySchedule.DayOf(now));
        Line("Termin", $"{PolishDate.Long(deadline)} ({Days(days)})");
        if (served.Archive.Standing.Current is null && days >= 0 && days <= overview.Schedule.ReminderDays.DefaultIfEmpty(-1).Max())
            Line("Przypomnienie", "termin się zbliża, a wersji dla rady jeszcze nie wydano");
    }

    private void Made(ServedCase served)
    {
        if (served.Archive.IsRefused)
        {
            Line("Ostatni przebieg", "archiwum przebiegów nie można odczytać; przyczynę poda polecenie runs (przebiegi)");
            return;
        }

        var standing = served.Archive.Standing;
        var run = standing.Last;
        Line("Ostatni przebieg", run is null ? "jeszcze nie było" : $"nr {PolishNumber.Text(run.Number)}, {PolishMoment.Text(Instant.FromDateTimeOffset(run.Made))}, {PrintableText.OneLine(run.User)}");
        if (served.Memory.LastTried is { } tried) Line("Usługa", $"{PolishMoment.Text(tried.At)}, {ServeLog.Text(tried.Cause)}: {ServeLog.Text(tried.Outcome)}");
        if (run is null) return;
        Line("Wersja", Version(standing));
        Line("Problemy", ProblemCounts.Text(s => run.Problems.GetValueOrDefault(s)));
    }

    private void Line(string name, string value) => output.WriteLine($"  {name,-20}{value}");

    private static string Version(CaseStanding standing) => standing switch
    {
        { Current: null } => "PROJEKT; żadnej wersji jeszcze nie wydano",
        { Current: { } version, IsDraft: true } => $"{PolishVersion.Dated(version.Number, version.Released)}, a w folderze wyników PROJEKT następnej",
        { Current: { } version } => PolishVersion.Dated(version.Number, version.Released),
    };

    private static string Next(NextStep step) => step switch
    {
        NextStep.Run run => $"zaraz ({ServeLog.Text(run.Cause)})",
        NextStep.Look => "gdy usługa sprawdzi, czy są wymagane eksporty",
        NextStep.WaitUntil wait => PolishMoment.Text(wait.Until),
        NextStep.WaitForExports => "gdy będą wszystkie wymagane eksporty",
        NextStep.WaitForChange => "po zmianie plików",
        _ => "po zmianie plików; w tym roku już zrobiony albo robiony ręcznie",
    };

    private static string Days(int days) => days switch
    {
        0 => "dzisiaj",
        1 => "został 1 dzień",
        > 1 => $"zostało dni: {days.ToString(CultureInfo.InvariantCulture)}",
        _ => $"minął, dni temu: {(-days).ToString(CultureInfo.InvariantCulture)}",
    };
}
