namespace PerformanceReports.Data.Tests.Importing.Layouts;

/// <summary>Tables whose headings do not fit.</summary>
internal static class BadTables
{
    private const string Head = "measure,force,period end,numerator,denominator,symbol\n";

    public static IReadOnlyList<BadFile> All =>
    [
        BadFile.Csv("nothing-known.csv", "name,score\nsomebody,12\n",
            "Layout unknown."),
        BadFile.Csv("no-numerator.csv",
            "measure,force,period end,value\ndrug-disruptions,Avon and Somerset,2025-01,1\n",
            "Error: no-numerator.csv, row 1: No column is headed \"numerator\". Head the columns measure, force, "
            + "period end, numerator and, where there is one, denominator."),
        BadFile.Csv("no-period.csv", "measure,force,numerator\ndrug-disruptions,Avon and Somerset,1\n",
            "Error: no-period.csv, row 1: No column is headed \"period end\". Head the columns measure, force, "
            + "period end, numerator and, where there is one, denominator."),
        BadFile.Csv("no-force.csv", "measure,period end,numerator\ndrug-disruptions,2025-01,1\n",
            "Error: no-force.csv, row 1: No column is headed \"force\". Head the columns measure, force, period end, "
            + "numerator and, where there is one, denominator."),
        BadFile.Csv("two-numerators.csv",
            "measure,force,period end,numerator,count\ndrug-disruptions,Avon and Somerset,2025-01,1,2\n",
            "Error: two-numerators.csv, row 1, column E: \"count\" heads a second column of the same meaning. Keep "
            + "the one that is meant."),
        BadFile.Csv("decimal-comma.csv", Head + "stop-and-search,Avon and Somerset,2025-01,\"12,5\",\"7,25\"\n",
            "Error: decimal-comma.csv, row 2, column D: \"12,5\" has a comma where a decimal point is expected. "
            + "Write it with a point, for example 12.5.",
            "Error: decimal-comma.csv, row 2, column E: \"7,25\" has a comma where a decimal point is expected. "
            + "Write it with a point, for example 12.5."),
    ];
}
