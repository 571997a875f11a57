using PerformanceReports.Web.Commands;

namespace PerformanceReports.Web.Setup;

/// <summary>What the program can do at the command line.</summary>
internal static class CommandsSetup
{
    public static void AddCommands(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ICommand, CreateAdminCommand>();
        builder.Services.AddScoped<ImportSources>();
        builder.Services.AddScoped<ICommand, ImportCommand>();
    }
}
