using PerformanceReports.Web.Editing.AuditLog;
using PerformanceReports.Web.Editing.AuditLog.History;
using PerformanceReports.Web.Editing.Dashboard;
using PerformanceReports.Web.Editing.Figures.Editions;
using PerformanceReports.Web.Editing.Figures.Grid;
using PerformanceReports.Web.Editing.Figures.Imports.Names;
using PerformanceReports.Web.Editing.Figures.Imports.Naming;
using PerformanceReports.Web.Editing.Figures.Imports.Showing;
using PerformanceReports.Web.Editing.Figures.Imports.Uploading;
using PerformanceReports.Web.Editing.Figures.Imports.Using;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Figures.Template;
using PerformanceReports.Web.Editing.Measures;
using PerformanceReports.Web.Editing.People;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Setup;

/// <summary>What the editing pages read and change.</summary>
internal static class EditingSetup
{
    public static void AddEditing(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<DashboardQuery>();
        services.AddScoped<PeopleQuery>();
        services.AddScoped<PeopleChanges>();
        services.AddScoped<ReportEditor>();
        services.AddScoped<AuditQuery>();
        services.AddScoped<HistoryQuery>();
        services.AddScoped<MeasureEditor>();
        services.AddScoped<MeasureUses>();
        services.AddScoped<EditionsQuery>();
        services.AddScoped<EditionUses>();
        services.AddScoped<OverviewQuery>();
        services.AddScoped<FileReception>();
        services.AddScoped<SourceQuery>();
        services.AddScoped<SourceReader>();
        services.AddScoped<ImportPages>();
        services.AddScoped<NameKeeper>();
        services.AddScoped<DraftUses>();
        services.AddScoped<TemplateQuery>();
        services.AddScoped<GridReader>();
        services.AddScoped<GridOrder>();
        services.AddScoped<GridWriter>();
        services.AddScoped<GridPages>();
        services.AddScoped<GridSender>();
    }
}
