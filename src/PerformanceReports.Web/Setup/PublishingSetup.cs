using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Setup;

/// <summary>What makes publications and stores them.</summary>
internal static class PublishingSetup
{
    public static void AddPublishing(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<ReportSourcesQuery>();
        services.AddScoped<PublishedReportsQuery>();
        services.AddScoped<NewestVersionsQuery>();
        services.AddScoped<ReportMaker>();
        services.AddScoped<MeasureMaker>();
        services.AddScoped<PlanMaker>();
        services.AddScoped<PublicationMaker>();
        services.AddScoped<PublicationStore>();
        services.AddScoped<ReportPublisher>();
        services.AddScoped<MeasurePublisher>();
        services.AddScoped<PlanPublisher>();
        services.AddScoped<WithdrawalPublisher>();
        services.AddScoped<AnnouncementPublisher>();
        services.AddSingleton<ReportPdfs>();
        builder.AddReleases();
    }
}
