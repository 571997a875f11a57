using System.Globalization;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>The columns of data files, once for the files and for the metadata that describes them.</summary>
internal static class ObservationColumns
{
    private const string Words = "string";
    private const string Whole = "integer";
    private const string Number = "decimal";

    public static IReadOnlyList<ObservationColumn> All { get; } =
    [
        new("report_period", "Report period", "The month that the report's period ends with.", "gYearMonth", true,
            (report, _) => report.Period.Key),
        new("report_version", "Report version", "1 at first publication, one more for each correction.", Whole, true,
            (report, _) => report.Version.ToString(CultureInfo.InvariantCulture)),
        new("part", "Part", "The part of the report.", Words, true, (_, row) => row.Part),
        new("section", "Section", "The section's name in addresses.", Words, true, (_, row) => row.Section),
        new("measure", "Measure", "The measure's name in addresses.", Words, true, (_, row) => row.Measure),
        new("title", "Title", "The measure's title as the report prints it.", Words, true, (_, row) => row.Title),
        new("unit", "Unit", "What the value counts.", Words, false,
            (_, row) => row.Unit is { } unit ? DataNames.Of(unit) : ""),
        new("polarity", "Polarity", "Which direction is better.", Words, false,
            (_, row) => row.Polarity is { } polarity ? DataNames.Of(polarity) : ""),
        new("series", "Series",
            "own-force, force (another force compared), similar-group-average, national, or stated (a value that a "
            + "published report states).", Words, true, (_, row) => row.Series),
        new("area", "Area", "The force or group of forces.", Words, true, (_, row) => row.Area),
        new("force_code", "Force code", "The ONS code of the force; empty for a group.", Words, false,
            (_, row) => row.ForceCode),
        new("period_end", "Period end", "The last day of the period observed.", "date", true,
            (_, row) => row.PeriodEnd.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new("period_months", "Period length", "The length of the period in months.", Whole, false,
            (_, row) => row.PeriodMonths?.ToString(CultureInfo.InvariantCulture) ?? ""),
        new("numerator", "Numerator", "The sum of numerators over the period, where given.", Number, false,
            (_, row) => DataNumber.Write(row.Numerator)),
        new("denominator", "Denominator", "The denominator, where the unit has one and it is given.", Number, false,
            (_, row) => DataNumber.Write(row.Denominator)),
        new("value", "Value", "The value in the unit, to six decimals; empty where not available.", Number, false,
            (_, row) => DataNumber.Write(row.Value)),
        new("status", "Status", "[x] not available; [b] the first value after a break in series.", Words, false,
            (_, row) => row.Status),
        new("illustrative", "Illustrative", "Whether the value is illustrative, not published data.", "boolean", true,
            (_, row) => row.Illustrative ? "true" : "false"),
        new("statement", "Statement", "What must be said with an illustrative value.", Words, false,
            (_, row) => row.Illustrative ? Illustration.Statement : ""),
        new("source", "Source", "The edition or report that the value is drawn from.", Words, false,
            (_, row) => row.Source),
    ];
}
