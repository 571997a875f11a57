using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Setup;

/// <summary>What publishes reports by hand and by the clock.</summary>
internal static class ReleasesSetup
{
    public static void AddReleases(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<ReportReleases>();
        services.AddScoped<WaitingReleases>();
        services.AddScoped<ReleaseFailures>();
        services.AddHostedService<ScheduledPublishing>();
    }
}
