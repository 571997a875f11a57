using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>
/// Reads and changes working reports. A change is made to the report as it is stored now: where somebody else stored
/// something while it was being made, it is made again to what they stored. So a change must look at nothing but the
/// report that it is given, and must compare what its form started from with what it finds (<see cref="ThreeWay"/>).
/// </summary>
public sealed class ReportEditor(ReportsDbContext database)
{
    /// <summary>The report whose period ends with a month written yyyy-MM, whole and only to be read; or null.</summary>
    public Task<Report?> FindAsync(string key, CancellationToken cancellationToken) =>
        FindAsync(database.Reports.AsNoTracking(), key, cancellationToken);

    /// <summary>
    /// Changes a report and stores it; a change that answers a clash is not stored, and has to answer before it changes
    /// anything.
    /// </summary>
    public async Task<EditResult> ChangeAsync(
        string key, Func<Report, EditClash?> change, CancellationToken cancellationToken)
    {
        return await database.SaveInTurnAsync(
            async () => await FindAsync(database.Reports, key, cancellationToken) is { } report
                ? Apply(report, change)
                : EditResult.NotFound,
            result => result.Status == EditStatus.Saved,
            cancellationToken)
            ?? EditResult.Refused("Other people are saving at this moment. Nothing is lost: save again.");
    }

    /// <summary>Changes a report and stores it.</summary>
    public Task<EditResult> ChangeAsync(string key, Action<Report> change, CancellationToken cancellationToken) =>
        ChangeAsync(key, report => Always(() => change(report)), cancellationToken);

    /// <summary>Changes a section of a report and stores it; a change that answers a clash is not stored.</summary>
    public async Task<EditResult> ChangeSectionAsync(
        SectionKey key,
        string author,
        Func<ReportSection, SectionDraft, EditClash?> change,
        CancellationToken cancellationToken)
    {
        var found = false;
        var result = await ChangeAsync(
            key.Report,
            report =>
            {
                var section = report.FindSection(key.Section);
                found = section is not null;
                return section is null ? null : change(section, report.Edit(section, author));
            },
            cancellationToken);
        return found ? result : EditResult.NotFound;
    }

    /// <summary>Changes a section of a report and stores it.</summary>
    public Task<EditResult> ChangeSectionAsync(
        SectionKey key, string author, Action<SectionDraft> change, CancellationToken cancellationToken) =>
        ChangeSectionAsync(key, author, (_, draft) => Always(() => change(draft)), cancellationToken);

    private static EditClash? Always(Action change)
    {
        change();
        return null;
    }

    private static EditResult Apply(Report report, Func<Report, EditClash?> change)
    {
        try
        {
            return change(report) is { } clash ? EditResult.Clashed(clash, report) : EditResult.Saved(report);
        }
        catch (ReportRefusedException refusal)
        {
            return EditResult.Refused(refusal, report);
        }
        catch (ArgumentException refusal) when (refusal.GetType() == typeof(ArgumentException))
        {
            // The domain's word about a text; a null or a number out of range is a mistake of the program.
            return EditResult.Refused(refusal, report);
        }
    }

    private static async Task<Report?> FindAsync(
        IQueryable<Report> reports, string key, CancellationToken cancellationToken) =>
        Month.TryParse(key, out var month)
            ? await reports.EndingIn(month).WithContent().FirstOrDefaultAsync(cancellationToken)
            : null;
}
