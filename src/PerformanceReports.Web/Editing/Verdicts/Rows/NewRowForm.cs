using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Verdicts.Rows;

/// <summary>A row to be added to a measures summary, as it is chosen.</summary>
public sealed class NewRowForm
{
    public string? Measure { get; set; }

    /// <summary>The row's title; the measure's own where it is empty.</summary>
    public string? Title { get; set; }

    /// <summary>The row; null where no held measure is chosen.</summary>
    public Assessment? Make(IEnumerable<Measure> held) =>
        held.FirstOrDefault(measure => measure.Slug.ToString() == Measure) is { } chosen
            ? new Assessment(chosen.Slug, string.IsNullOrWhiteSpace(Title) ? chosen.Title : Title, null, null)
            : null;
}
