namespace PerformanceReports.Web.Editing.Publishing.Announcing;

/// <summary>Which report comes out next, and when, as typed.</summary>
public sealed class AnnouncementForm
{
    /// <summary>The end month of its period, yyyy-MM.</summary>
    public string? Period { get; set; }

    public string? Day { get; set; }

    public string? Time { get; set; }
}
