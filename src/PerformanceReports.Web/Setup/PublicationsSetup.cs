using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Setup;

/// <summary>What the public site reads.</summary>
internal static class PublicationsSetup
{
    public static void AddPublications(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<PublicationCatalogue>();
        builder.Services.AddScoped<PublicationsOfRequest>();
        builder.Services.AddScoped<IPublications>(services => services.GetRequiredService<PublicationsOfRequest>());
    }
}
