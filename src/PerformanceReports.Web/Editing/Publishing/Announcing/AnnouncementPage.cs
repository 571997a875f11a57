using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Editing.Publishing.Announcing;

/// <summary>What the site says of the next report.</summary>
public sealed record AnnouncementPage(AnnouncementForm Form, NextRelease? Next, bool MayAnnounce) : EditingPage
{
    public override string Title => "Next report";

    public override EditingSection Section => EditingSection.Publishing;
}
