using System.Globalization;
using Assessment.Language;
using Assessment.Worker.Schedule;
using NodaTime;

namespace Assessment.Worker.Serving;

/// <summary>Moments as the office reads them: in the time of Poland.</summary>
internal static class PolishMoment
{
    /// <summary><c>29 kwietnia 2021 r., 07:00</c></summary>
    public static string Text(Instant moment)
    {
        var local = moment.InZone(YearlySchedule.Zone).LocalDateTime;
        return $"{PolishDate.Long(local.Date)}, {local.TimeOfDay.ToString("HH':'mm", CultureInfo.InvariantCulture)}";
    }
}
