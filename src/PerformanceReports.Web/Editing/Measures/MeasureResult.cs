using PerformanceReports.Domain.Measures;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>What became of a change to a measure.</summary>
/// <param name="Measure">The measure as it is stored now; null where there is none.</param>
/// <param name="Clash">The texts that two people changed; null where none are.</param>
/// <param name="Reason">Why it was refused; null where it was not.</param>
/// <param name="Field">The field that was refused; empty where it is about the whole.</param>
public sealed record MeasureResult(
    Measure? Measure, EditClash? Clash = null, string? Reason = null, string Field = "")
{
    public bool IsSaved => Measure is not null && Clash is null && Reason is null;

    public static MeasureResult Refused(Measure? measure, ArgumentException refusal) => new(
        measure,
        Reason: refusal.Message.Replace($" (Parameter '{refusal.ParamName}')", "", StringComparison.Ordinal),
        Field: refusal.ParamName switch
        {
            "unit" => nameof(MeasureForm.Unit),
            "cadence" => nameof(MeasureForm.Cadence),
            "slug" or "text" => nameof(MeasureForm.Slug),
            _ => "",
        });
}
