using PerformanceReports.Web.Editing.Plans;
using PerformanceReports.Web.Editing.Reference;
using PerformanceReports.Web.Editing.Reference.Forces;
using PerformanceReports.Web.Editing.Reference.Groups;
using PerformanceReports.Web.Editing.Reference.Populations;
using PerformanceReports.Web.Editing.Reference.Saving;

namespace PerformanceReports.Web.Setup;

/// <summary>What the pages of reference data and plans read and change.</summary>
internal static class ReferenceSetup
{
    public static void AddReferenceData(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<ReferenceSaves>();
        services.AddScoped<PublishedMonths>();
        services.AddScoped<ReferenceQuery>();
        services.AddScoped<ForceEditor>();
        services.AddScoped<GroupEditor>();
        services.AddScoped<PopulationEditor>();
        services.AddScoped<PlanEditor>();
        services.AddScoped<PlanUses>();
    }
}
