using Microsoft.Extensions.Diagnostics.HealthChecks;
using PerformanceReports.Data;

namespace PerformanceReports.Web.Setup;

/// <summary>Healthy while the database answers.</summary>
internal sealed class PublicationsHealthCheck(ReportsDbContext database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer.");
}
