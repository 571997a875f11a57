using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Verdicts.Rows;

/// <summary>The measures without a row of which a section states values, as they are chosen.</summary>
public sealed class StatedForm
{
    public List<string> Stated { get; set; } = [];

    /// <summary>Those that were chosen when the form was loaded.</summary>
    public List<string> Started { get; set; } = [];

    public static StatedForm Of(ReportSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        List<string> stated = [.. section.StatedMeasures.Select(measure => measure.ToString())];
        return new() { Stated = stated, Started = stated };
    }

    /// <summary>What was added or taken away here; what somebody else added or took away meanwhile stays so.</summary>
    public void ApplyTo(ReportSection section, SectionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(draft);
        var stored = section.StatedMeasures.Select(measure => measure.ToString());
        draft.State(stored.Except(Started.Except(Stated)).Union(Stated.Except(Started)).Select(MeasureSlug.Parse));
    }
}
