using System.Globalization;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>The columns of a measure's data file, once for the file and for the metadata that describes it.</summary>
internal static class MeasureHistoryColumns
{
    private const string Words = "string";
    private const string Whole = "integer";
    private const string Number = "decimal";

    public static IReadOnlyList<MeasureHistoryColumn> All { get; } =
    [
        new("measure", "Measure", "The measure's name in addresses.", Words, true, (measure, _) => measure.Slug),
        new("title", "Title", "The measure's title.", Words, true, (measure, _) => measure.Title),
        new("unit", "Unit", "What the value counts.", Words, true, (measure, _) => DataNames.Of(measure.Unit)),
        new("polarity", "Polarity", "Which direction is better.", Words, true,
            (measure, _) => DataNames.Of(measure.Polarity)),
        new("series", "Series", "own-force, force (another force), similar-group-average or national.", Words, true,
            (_, row) => row.Series),
        new("area", "Area", "The force or group of forces.", Words, true, (_, row) => row.Area),
        new("force_code", "Force code", "The ONS code of the force; empty for a group.", Words, false,
            (_, row) => row.Code),
        new("period_end", "Period end", "The last day of the period observed.", "date", true,
            (_, row) => row.Point.End.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new("period_months", "Period length",
            "The length of the period in months. Periods of 12 months that end with each month or quarter overlap.",
            Whole, false, (_, row) => row.PeriodMonths?.ToString(CultureInfo.InvariantCulture) ?? ""),
        new("numerator", "Numerator", "The count over the period; empty for an average.", Number, false,
            (_, row) => DataNumber.Write(row.Point.Numerator)),
        new("denominator", "Denominator", "What the count is divided by, where the unit has one.", Number, false,
            (_, row) => DataNumber.Write(row.Point.Denominator)),
        new("estimate_year", "Estimate", "The year of the mid-year estimate that is the denominator.", Whole, false,
            (_, row) => row.Point.Estimate?.ToString(CultureInfo.InvariantCulture) ?? ""),
        new("value", "Value", "The value in the unit, to six decimals.", Number, true,
            (_, row) => DataNumber.Write(row.Point.Value)),
        new("lower_95", "Lower limit of the interval", "The lower limit of the 95% interval.", Number, false,
            (_, row) => DataNumber.Write(row.Point.Lower)),
        new("upper_95", "Upper limit of the interval", "The upper limit of the 95% interval.", Number, false,
            (_, row) => DataNumber.Write(row.Point.Upper)),
        new("control_mean", "Mean of the XmR chart", "The mean of the stretch that the value lies in.", Number, false,
            (_, row) => DataNumber.Write(row.Segment?.Mean)),
        new("control_lower", "Lower limit of the XmR chart", "Its lower limit as shown.", Number, false,
            (_, row) => DataNumber.Write(row.Segment?.Lower)),
        new("control_upper", "Upper limit of the XmR chart", "Its upper limit as shown.", Number, false,
            (_, row) => DataNumber.Write(row.Segment?.Upper)),
        new("status", "Status", "[b] the first value after a break in series.", Words, false, (_, row) => row.Status),
        new("illustrative", "Illustrative", "Whether the value is illustrative, not published data.", "boolean", true,
            (measure, _) => measure.Illustrative ? "true" : "false"),
        new("statement", "Statement", "What must be said with an illustrative value.", Words, false,
            (measure, _) => measure.Illustrative ? Illustration.Statement : ""),
        new("source", "Source", "The newest edition that the values are drawn from.", Words, false,
            (measure, _) => measure.Edition),
    ];
}
