namespace PerformanceReports.Data.Tests.Importing.Layouts;

/// <summary>Workbooks with what only workbooks have.</summary>
internal static class BadWorkbooks
{
    public static IReadOnlyList<BadFile> All =>
    [
        new("error.xlsx", XlsxFile.Of(new TestSheet(
                "Figures", ["measure", "force", "period end", "numerator"],
                ["drug-disruptions", "Avon and Somerset", new DateOnly(2025, 1, 31), "#DIV/0!"])),
            "Error: error.xlsx, sheet Figures, row 2, column D: \"#DIV/0!\" is an error of the spreadsheet, not a "
            + "number. Mend the formula in the spreadsheet, or write the number."),
        new("date-as-number.xlsx", XlsxFile.Of(new TestSheet(
                "Figures", ["measure", "force", "period end", "numerator"],
                ["drug-disruptions", "Avon and Somerset", new DateOnly(2025, 1, 31), new DateOnly(1900, 3, 12)])),
            "Error: date-as-number.xlsx, sheet Figures, row 2, column D: \"1900-03-12\" is a date where a number "
            + "should be. Format the column as a number in the spreadsheet."),
        new("two-sheets.ods", OdsFile.Of(
                new TestSheet("A", ["measure", "force", "period end", "numerator"], ["drug-disruptions", "E23000036", "2025-01", 1]),
                new TestSheet("B", ["measure", "force", "period end", "numerator"], ["drug-disruptions", "E23000036", "2025-01", 2])),
            "Error: two-sheets.ods, sheet B, row 2, column D: \"2\" differs from sheet A, row 2, which says 1 for "
            + "the same measure, force and period. Keep the right one of the two."),
        new("hidden.xlsx",
            XlsxFile.Of(new TestSheet("Figures", ["measure", "force", "period end", "numerator"]) { IsHidden = true }),
            "Layout unknown."),
        new("merged-down.xlsx", XlsxFile.Of(new TestSheet(
                "Figures", ["measure", "force", "period end", "numerator"],
                ["drug-disruptions", "E23000036", "2025-01", 1], [null, null, "2025-02", 2])),
            "Error: merged-down.xlsx, sheet Figures, row 3, column A: No measure stands here. Write the measure in "
            + "every row, also where cells were merged or left empty.",
            "Error: merged-down.xlsx, sheet Figures, row 3, column B: No police force stands here. Write the force "
            + "in every row, by its name or its ONS code."),
        new("fraction.xlsx", XlsxFile.Of(new TestSheet(
                "Figures", ["measure", "force", "period end", "numerator"],
                ["drug-disruptions", "E23000036", "2025-01", 12.3456789])),
            "Error: fraction.xlsx, sheet Figures, row 2, column D: \"12.3456789\" has more than 4 decimal places. "
            + "Round it to 4 decimal places."),
        new("serial-mid-month.xlsx", XlsxFile.Of(new TestSheet(
                "Figures", ["measure", "force", "period end", "numerator"], ["drug-disruptions", "E23000036", 45740, 1])),
            "Error: serial-mid-month.xlsx, sheet Figures, row 2, column C: \"45740\" is not the last day of a month. "
            + "Periods end with a month: write 31/03/2025."),
    ];
}
