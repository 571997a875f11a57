using PerformanceReports.Web.Commands;
using PerformanceReports.Web.Setup;

var builder = WebApplication.CreateBuilder(args);
builder.AddReportsLogging();
builder.AddReportsDatabase();
builder.AddSiteOptions();
builder.AddPublications();
builder.AddAccounts();
builder.AddEditing();
builder.AddSectionPages();
builder.AddPreviews();
builder.AddReportPages();
builder.AddFigures();
builder.AddReferenceData();
builder.AddPages();
builder.AddCommands();
builder.AddHealth();

await using var app = builder.Build();
if (CommandLine.IsCommand(args))
{
    return await app.RunCommandAsync(args);
}

await app.PrepareDatabaseAsync();
app.UseSite();
app.MapSite();
await app.RunAsync();
return CommandLine.Done;
