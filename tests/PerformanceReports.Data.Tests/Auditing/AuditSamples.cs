using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Tests.Auditing;

/// <summary>A report with three comments and an action in one section.</summary>
internal static class AuditSamples
{
    public const string Section = "residential-burglary";

    public static Report Report()
    {
        var report = Samples.Report();
        var part = new ReportPart("national-measures", "National measures");
        var section = new ReportSection(Section, "Reduce neighbourhood crime");
        report.Add(part, Samples.Author);
        report.Add(part, section, Samples.Author);
        report.Add(section, new PlannedAction("patrols", ActionState.Continuing, "Patrol"), Samples.Author);
        foreach (var text in (string[])["Zebra", "Aardvark", "Middle"])
        {
            report.Add(section, new Comment(text), Samples.Author);
        }

        return report;
    }
}
