using PerformanceReports.Web.Editing.Publishing;
using PerformanceReports.Web.Editing.Publishing.Correcting;
using PerformanceReports.Web.Editing.Publishing.Readers;
using PerformanceReports.Web.Editing.Publishing.Releasing;
using PerformanceReports.Web.Editing.Publishing.Withdrawing;
using PerformanceReports.Web.Editing.Review;

namespace PerformanceReports.Web.Setup;

/// <summary>What the pages of review and publishing read and change.</summary>
internal static class ReviewSetup
{
    public static void AddReview(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<ReviewComments>();
        services.AddScoped<ReviewPages>();
        services.AddScoped<PublishingQuery>();
        services.AddScoped<ReleaseByHand>();
        services.AddScoped<CorrectionPages>();
        services.AddScoped<Withdrawals>();
        services.AddScoped<ReaderBook>();
    }
}
