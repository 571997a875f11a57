using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Publishing;

/// <summary>The addresses of the pages on which reports are published, corrected and withdrawn.</summary>
public static class PublishingPlaces
{
    public const string Announcement = "/editing/announcement";

    public const string AnnouncementBack = Announcement + "/take-back";

    public const string Path = ReportPlaces.ReportPath + "/publishing";

    public const string SchedulePath = Path + "/schedule";

    public const string UnschedulePath = Path + "/unschedule";

    public const string NowPath = Path + "/now";

    public const string CorrectionPath = Path + "/correction";

    public const string NotePath = CorrectionPath + "/note";

    public const string AbandonPath = CorrectionPath + "/abandon";

    public const string WithdrawalPath = Path + "/withdrawal";

    public const string ReadersPath = ReportPlaces.ReportPath + "/readers";

    public const string RevokePath = ReadersPath + "/{reader:int}/revoke";

    public static string Schedule(string key) => $"{ReportPlaces.Publishing(key)}/schedule";

    public static string Unschedule(string key) => $"{ReportPlaces.Publishing(key)}/unschedule";

    public static string Now(string key) => $"{ReportPlaces.Publishing(key)}/now";

    public static string Correction(string key) => $"{ReportPlaces.Publishing(key)}/correction";

    public static string Note(string key) => $"{Correction(key)}/note";

    public static string Abandon(string key) => $"{Correction(key)}/abandon";

    public static string Withdrawal(string key) => $"{ReportPlaces.Publishing(key)}/withdrawal";

    public static string Readers(string key) => $"{ReportPlaces.Report(key)}/readers";

    public static string Revoke(string key, int reader) =>
        FormattableString.Invariant($"{Readers(key)}/{reader}/revoke");
}
