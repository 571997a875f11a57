using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Domain.Tests.Reports;

/// <summary>Reports at each place on their way.</summary>
internal static class SampleReports
{
    public const string Analyst = "Analyst";
    public const string Colleague = "Colleague";
    public const string Approver = "Approver";
    public const string Section = "homicide";

    public static readonly DateTimeOffset Now = new(2025, 5, 29, 9, 30, 0, TimeSpan.FromHours(1));

    public static Report Draft() => new(
        Period.QuarterEnding(new Month(2025, 3)), "Performance report", ["home-office-2026-06"], Analyst);

    public static Assessment Row(string measure = "homicide") => new(
        MeasureSlug.Parse(measure),
        "Police recorded homicide offences",
        TrendVerdict.Parse("Stable"),
        BenchmarkVerdict.Parse("Not available"));

    public static ReportChart Chart(string slug = "volume") =>
        new(slug, "Homicide", ChartValue.Count, new Month(2018, 4), [MeasureSlug.Parse("homicide")]);

    /// <summary>A draft that nothing keeps from review: a part, a section, a row, a chart, an action, a comment.</summary>
    public static Report Complete()
    {
        var report = Draft();
        var part = new ReportPart("national", "National measures");
        var section = new ReportSection(Section, "Reduce homicide");
        report.Add(part, Analyst);
        report.Add(part, section, Analyst);
        report.Add(section, Row(), Analyst);
        report.Add(section, Chart(), Analyst);
        report.Add(section, new PlannedAction("plan", ActionState.New, "A plan is in place."), Analyst);
        report.Add(section, new Comment("Offences fell."), Analyst);
        return report;
    }

    public static Report At(ReportStatus status)
    {
        var report = Complete();
        if (status >= ReportStatus.InReview)
        {
            report.Submit();
        }

        if (status >= ReportStatus.Approved)
        {
            report.Approve(Approver);
        }

        if (status >= ReportStatus.Published)
        {
            report.MarkPublished(Now);
        }

        if (status == ReportStatus.Withdrawn)
        {
            report.Withdraw();
        }

        return report;
    }

    public static Report Corrected()
    {
        var report = At(ReportStatus.Published);
        report.BeginCorrection(Analyst);
        return report;
    }

    public static ReportSection Only(this Report report) => report.Sections().Single();

    public static SectionDraft Editing(this Report report, string author = Analyst) =>
        report.Edit(report.Only(), author);

    /// <summary>Every status but those, so that a status that is added is tried too.</summary>
    public static TheoryData<ReportStatus> AllBut(params ReportStatus[] allowed) =>
        [.. Enum.GetValues<ReportStatus>().Except(allowed)];
}
