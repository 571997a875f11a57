using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PerformanceReports.Web.Setup;

/// <summary>/health/live: the process answers. /health/ready: it can also read what is published.</summary>
internal static class HealthSetup
{
    private const string Ready = "ready";

    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<PublicationsHealthCheck>("publications", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(
            "/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
