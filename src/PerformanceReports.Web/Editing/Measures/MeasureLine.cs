using PerformanceReports.Domain.Measures;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>A measure in the list of measures.</summary>
public sealed record MeasureLine(Measure Measure, UsesOfMeasure Uses)
{
    public string Unit => MeasureChoices.Of(MeasureChoices.Units, Measure.Unit);

    public string Polarity => MeasureChoices.Of(MeasureChoices.Polarities, Measure.Polarity);

    public string Cadence => MeasureChoices.Of(MeasureChoices.Cadences, Measure.Cadence);

    /// <summary>"3 reports", "2 editions" with figures of it, "1 plan"; none where nothing uses it.</summary>
    public IReadOnlyList<string> UsedIn =>
    [
        .. Counted(Uses.Reports.Count, "report", "reports"),
        .. Counted(Uses.Editions.Count, "edition", "editions"),
        .. Counted(Uses.Plans.Count, "plan", "plans"),
    ];

    private static IEnumerable<string> Counted(int count, string one, string many) =>
        count == 0 ? [] : [Wording.Count(count, one, many)];
}
