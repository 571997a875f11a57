using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Measures;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Measures;

/// <summary>A site of their own for the tests that add, change and retire measures.</summary>
public sealed class MeasureSite : IAsyncLifetime
{
    private SeededDatabase _database = null!;

    public SiteNode Node { get; private set; } = null!;

    /// <summary>Signed in once: a person may not sign in as often as there are tests.</summary>
    public HttpClient Analyst { get; private set; } = null!;

    public HttpClient Approver { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _database = await SeededDatabase.CopyAsync();
        Node = new SiteNode(_database.File, TimeProvider.System);
        Analyst = await Node.SignedInAsync(Role.Analyst);
        Approver = await Node.SignedInAsync(Role.Approver);
    }

    public async Task DisposeAsync()
    {
        Analyst.Dispose();
        Approver.Dispose();
        await Node.DisposeAsync();
        _database.Dispose();
    }

    /// <summary>The measure as it is stored; null where there is none.</summary>
    public async Task<Measure?> FindAsync(string slug)
    {
        await using var scope = Node.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MeasureEditor>().FindAsync(slug, CancellationToken.None);
    }

    /// <summary>Posts the form of a new measure, filled in as is needed and then changed.</summary>
    public static Task<HttpResponseMessage> AddAsync(
        HttpClient client, string title, Dictionary<string, string?>? fields = null) =>
        client.PostFormAsync(MeasurePlaces.New, MeasurePlaces.New, new Dictionary<string, string?>(fields ?? [])
            .Or("Form.Title", title)
            .Or("Form.Definition", "Made by a test.")
            .Or("Form.Unit", nameof(MeasureUnit.Count))
            .Or("Form.Polarity", nameof(Polarity.LowerIsBetter))
            .Or("Form.Cadence", nameof(Cadence.Monthly))
            .Or("Form.NumeratorName", "tests")
            .Or("Form.Source", "A test"));

    /// <summary>Stores a draft that has a row of a measure.</summary>
    public async Task StartReportAsync(Month end, MeasureSlug measure)
    {
        await using var scope = Node.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var report = new Report(Period.QuarterEnding(end), "Performance report", [], "A Tester");
        var (part, section) = (new ReportPart("part", "A part"), new ReportSection("section", "A section"));
        report.Add(part, "A Tester");
        report.Add(part, section, "A Tester");
        report.Add(section, new Assessment(measure, "A row", null, null), "A Tester");
        database.Reports.Add(report);
        await database.SaveChangesAsync();
    }
}
