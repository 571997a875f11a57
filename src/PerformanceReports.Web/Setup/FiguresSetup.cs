using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Setup;

/// <summary>What takes files of figures in.</summary>
internal static class FiguresSetup
{
    public static void AddFigures(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ImportBell>();
        services.AddSingleton<ImportBoard>();
        services.AddScoped<ExtractUses>();
        services.AddScoped<ImportRemoval>();
        services.AddScoped<ImportWithdrawals>();
        services.AddScoped<FigureImports>();
        services.AddScoped<ImportReader>();
        services.AddScoped<ImportWriter>();
        services.AddScoped<ImportWork>();
        services.AddScoped<WaitingImports>();
        services.AddScoped<ImportLeases>();
        services.AddScoped<ImportRuns>();
        services.AddScoped<ImportFailures>();
        services.AddHostedService<ImportWorker>();
    }
}
