namespace PerformanceReports.Web.Setup;

/// <summary>The way of a request through the site, and the addresses it answers.</summary>
internal static class SiteSetup
{
    public static void UseSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLogging>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseRequestLocalization();
        app.UseErrorPages();
        app.UseResponseCompression();
        app.UseSiteAssets();
        app.UsePreviews();
        app.UseWhen(context => !context.IsPreview(), pages => pages.UseMiddleware<ConditionalPages>());
        app.UseRouting();
        app.CloseStrayPreviews();
        app.UseAccounts();
    }

    public static void MapSite(this WebApplication app)
    {
        app.MapHealth();
        app.MapControllers();
    }

    private static void UseErrorPages(this WebApplication app)
    {
        app.UseStatusCodePagesWithReExecute("/problems/{0}");
        if (app.Environment.IsDevelopment())
        {
            app.UseDeveloperExceptionPage();
            return;
        }

        app.UseExceptionHandler("/problems/500");
        app.UseHsts();
    }
}
