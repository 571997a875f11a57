using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>Keeps what is said of reports in review.</summary>
public sealed class ReviewComments(ReportsDbContext database, ReportEditor editor, TimeProvider clock)
{
    public async Task<IReadOnlyList<ReviewComment>> OfAsync(int reportId, CancellationToken cancellationToken) =>
        await database.ReviewComments.AsNoTracking()
            .Where(comment => comment.ReportId == reportId)
            .OrderBy(comment => comment.Id)
            .ToListAsync(cancellationToken);

    /// <summary>Comments on a report; two who comment at once are both heard.</summary>
    public Task<EditResult> AddAsync(string key, CommentForm form, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return editor.ChangeAsync(
            key,
            report => database.ReviewComments.Add(form.Section is { } section
                ? ReviewComment.On(report, section, form.ReadItem(), form.Text!, by, clock.GetUtcNow())
                : ReviewComment.On(report, form.Text!, by, clock.GetUtcNow())),
            cancellationToken);
    }

    /// <summary>Answers, resolves or reopens a comment.</summary>
    /// <returns>The comment as it is now, or why it was refused; nothing where there is no such comment.</returns>
    public async Task<(ReviewComment? Comment, string? Refusal)> ChangeAsync(
        string key, int id, Action<Report, ReviewComment, DateTimeOffset> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        ReviewComment? changed = null;
        var comment = await database.ReviewComments.AsNoTracking()
            .FirstOrDefaultAsync(held => held.Id == id, cancellationToken);
        if (comment is null)
        {
            return (null, null);
        }

        var result = await editor.ChangeAsync(
            key,
            report =>
            {
                if (report.Id != comment.ReportId)
                {
                    throw new ReportRefusedException("The review comment is about another report.");
                }

                changed = database.ReviewComments.Single(held => held.Id == id);
                change(report, changed, clock.GetUtcNow());
            },
            cancellationToken);
        return result.Status switch
        {
            EditStatus.NotFound => (null, null),
            EditStatus.Saved => (changed, null),
            _ => (comment, result.Reason),
        };
    }
}
