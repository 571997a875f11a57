using PerformanceReports.Web.Setup;

var builder = WebApplication.CreateBuilder(args);
builder.AddReportsLogging();
builder.AddReportsDatabase();
builder.AddSiteOptions();
builder.AddPublications();
builder.AddPages();
builder.AddHealth();

var app = builder.Build();
await app.PrepareDatabaseAsync();
app.UseSite();
app.MapSite();
await app.RunAsync();
