using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Reports.Extracts;
using PerformanceReports.Web.Editing.Reports.Removing;
using PerformanceReports.Web.Editing.Reports.Starting;

namespace PerformanceReports.Web.Setup;

/// <summary>What the pages of whole reports read and change.</summary>
internal static class ReportPagesSetup
{
    public static void AddReportPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<ReportsQuery>();
        services.AddScoped<ExtractsQuery>();
        services.AddScoped<ReachQuery>();
        services.AddScoped<QuarterPlanner>();
        services.AddScoped<QuarterStarter>();
        services.AddScoped<StartPages>();
        services.AddScoped<ReportRemover>();
    }
}
