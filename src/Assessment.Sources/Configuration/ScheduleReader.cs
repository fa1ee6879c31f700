using System.Collections.Immutable;
using System.Globalization;
using Assessment.Problems;
using Assessment.Schedules;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Configuration;

/// <summary>Reads the schedule of a case (<c>harmonogram</c>).</summary>
internal static class ScheduleReader
{
    private const int LongestReminder = 120;

    /// <summary>Reads the schedule; what is not named keeps its default.</summary>
    /// <param name="section">The section.</param>
    /// <param name="folder">The case folder, into which required files must lead.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static CaseSchedule Read(YamlFields section, CaseFolder folder, ProblemList problems)
    {
        var standard = CaseSchedule.Default;
        var schedule = new CaseSchedule
        {
            RunDate = section.DayOfYear("przebieg") ?? standard.RunDate,
            Deadline = section.DayOfYear("termin") ?? standard.Deadline,
            Rollover = section.DayOfYear("nowy_rok") ?? standard.Rollover,
            ReminderDays = section.Has("przypomnienia") ? Days(section) : standard.ReminderDays,
            Required = [.. section.ItemFields("wymagane").Select(item => Required(item, folder, problems)).OfType<RequiredExport>().Distinct()],
            IsAutomatic = section.YesNo("automatycznie") ?? standard.IsAutomatic,
        };
        section.Finish();
        if (schedule.Deadline < schedule.RunDate)
            problems.Error("harmonogram.termin-przed-przebiegiem", "Termin jest wcześniejszy niż dzień przebiegu.", section.At("termin"),
                "Podaj „przebieg” nie późniejszy niż „termin”.");
        return schedule;
    }

    private static ImmutableArray<int> Days(YamlFields section)
    {
        var days = ImmutableArray.CreateBuilder<int>();
        foreach (var scalar in section.Scalars("przypomnienia"))
        {
            if (int.TryParse(scalar.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day <= LongestReminder) days.Add(day);
            else section.Wrong(scalar, "przypomnienia", $"liczby dni od 0 do {LongestReminder}, np. [14, 7, 1]");
        }
        return [.. days.Distinct().OrderDescending()];
    }

    private static RequiredExport? Required(YamlFields item, CaseFolder folder, ProblemList problems)
    {
        RequiredExport? found = null;
        foreach (var (key, kind) in Kinds)
        {
            if (item.Text(key) is not { Length: > 0 } text) continue;
            if (found is not null)
                problems.Error("harmonogram.kilka-zrodel", "Pozycja listy „wymagane” ma jeden klucz: bdl, ozps, mrips albo plik.", item.At(key), "Rozdziel ją na dwie.");
            var value = kind switch
            {
                ExportKind.Bdl => text.TrimStart('P', 'p'),
                ExportKind.File => folder.Check(text, item.At(key), problems) ?? "",
                _ => text,
            };
            found = new(kind, value);
        }
        item.Finish();
        if (found is null) item.Missing("bdl", "albo ozps, mrips, plik");
        return found;
    }

    private static readonly ImmutableArray<(string Key, ExportKind Kind)> Kinds =
    [
        ("bdl", ExportKind.Bdl), ("ozps", ExportKind.CasOzps), ("mrips", ExportKind.Mrips03), ("plik", ExportKind.File),
    ];
}
