using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Details;

/// <summary>What a report is called and what it covers, as it is typed.</summary>
public sealed class DetailsForm
{
    public string? Title { get; set; }

    public string? Introduction { get; set; }

    /// <summary>The notes, one a paragraph.</summary>
    public string? Notes { get; set; }

    public StartedTexts Started { get; set; } = [];

    public static DetailsForm Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var notes = Paragraphs.Together(report.Notes);
        return new()
        {
            Title = report.Title,
            Introduction = report.Introduction,
            Notes = notes,
            Started = new()
            {
                [nameof(Title)] = report.Title,
                [nameof(Introduction)] = report.Introduction,
                [nameof(Notes)] = notes,
            },
        };
    }

    /// <summary>Describes the report, unless somebody else changed the same text meanwhile.</summary>
    public EditClash? ApplyTo(Report report, string author)
    {
        ArgumentNullException.ThrowIfNull(report);
        var merge = new ThreeWay();
        var title = merge.Merge(nameof(Title), Started.Of(nameof(Title)), Title, report.Title);
        var introduction = merge.Merge(
            nameof(Introduction), Started.Of(nameof(Introduction)), Introduction, report.Introduction);
        var notes = merge.Merge(nameof(Notes), Started.Of(nameof(Notes)), Notes, Paragraphs.Together(report.Notes));
        if (merge.Clash is null)
        {
            report.Describe(title, introduction, Paragraphs.Apart(notes), author);
        }

        return merge.Clash;
    }
}
