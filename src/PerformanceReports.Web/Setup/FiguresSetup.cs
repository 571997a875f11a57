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
    }
}
