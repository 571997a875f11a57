using Serilog;

namespace PerformanceReports.Web.Setup;

/// <summary>Logging by Serilog, configured under "Serilog" (appsettings.json).</summary>
internal static class LoggingSetup
{
    public static void AddReportsLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }
}
