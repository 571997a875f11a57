using PerformanceReports.Web.Editing.Preview;
using PerformanceReports.Web.PreRelease;

namespace PerformanceReports.Web.Setup;

/// <summary>Previews of reports, for people who signed in and for readers with a link.</summary>
internal static class PreviewSetup
{
    public static void AddPreviews(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.AddReview();
        services.AddSingleton<Previews>();
        services.AddScoped<PreviewMaker>();
        services.AddScoped<PreviewGate>();
        services.AddScoped<ReaderAccess>();
        services.AddScoped<ReaderEntry>();
        services.AddAuthentication().AddCookie(ReaderAccess.Scheme, cookie =>
        {
            cookie.Cookie.Name = "reader";
            cookie.Cookie.Path = "/pre-release";
            cookie.SlidingExpiration = false;
        });
    }

    /// <summary>Must come before anything that looks at the path: within a preview it is the public page's.</summary>
    public static void UsePreviews(this WebApplication app) => app.UseMiddleware<PreviewSite>();

    /// <summary>Closes previews to whatever is not the public site.</summary>
    public static void CloseStrayPreviews(this WebApplication app) => app.Use((context, next) =>
    {
        if (!PreviewGate.IsStray(context))
        {
            return next(context);
        }

        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    public static bool IsPreview(this HttpContext context) => context.Features.Get<PreviewRequest>() is not null;
}
