using PerformanceReports.Web.Editing.Sections;
using PerformanceReports.Web.Editing.Texts;

namespace PerformanceReports.Web.Setup;

/// <summary>What the pages on which sections are written read and change.</summary>
internal static class SectionPagesSetup
{
    public static void AddSectionPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<SourcesShelf>();
        services.AddScoped<PresenceBook>();
        services.AddScoped<KeptTexts>();
        services.AddScoped<ItemHistory>();
        services.AddScoped<SectionWriter>();
        services.AddScoped<SectionPages>();
    }
}
