using PerformanceReports.Web.Editing.Charts;
using PerformanceReports.Web.Editing.Glossary;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Reports.Checklist;
using PerformanceReports.Web.Editing.Reports.Extracts;
using PerformanceReports.Web.Editing.Reports.Overview;
using PerformanceReports.Web.Editing.Reports.Removing;
using PerformanceReports.Web.Editing.Reports.Starting;
using PerformanceReports.Web.Editing.Verdicts;

namespace PerformanceReports.Web.Setup;

/// <summary>What the pages of whole reports read and change.</summary>
internal static class ReportPagesSetup
{
    public static void AddReportPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<Drafters>();
        services.AddScoped<ReportsQuery>();
        services.AddScoped<ExtractsQuery>();
        services.AddScoped<ReachQuery>();
        services.AddScoped<QuarterPlanner>();
        services.AddScoped<QuarterStarter>();
        services.AddScoped<StartPages>();
        services.AddScoped<ReportRemover>();
        services.AddScoped<OverviewQuery>();
        services.AddScoped<OverviewPages>();
        services.AddScoped<ReportChecks>();
        services.AddScoped<VerdictPages>();
        services.AddScoped<ChartPages>();
        services.AddScoped<GlossaryEditor>();
        services.AddScoped<TermUses>();
    }
}
