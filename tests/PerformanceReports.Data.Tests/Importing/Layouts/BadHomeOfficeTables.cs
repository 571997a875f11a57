namespace PerformanceReports.Data.Tests.Importing.Layouts;

/// <summary>Tables of the Home Office with something wrong.</summary>
internal static class BadHomeOfficeTables
{
    private const string Head =
        "Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,"
        + "Number of Offences\n";

    private const string Burglary = "2024/25,4,Avon & Somerset,Burglary,Burglary,Residential burglary,28E,1100\n";

    public static IReadOnlyList<BadFile> All =>
    [
        BadFile.Csv("ho-renamed-heading.csv",
            Head.Replace("Offence Subgroup", "Offence type", StringComparison.Ordinal) + Burglary,
            "Error: ho-renamed-heading.csv, row 1: No column is headed \"Offence Subgroup\". If the Home Office "
            + "renamed it, give it that heading again; if it is gone, the measures cannot be cut from it."),
        BadFile.Csv("ho-no-number.csv", Head.Replace(",Number of Offences", "", StringComparison.Ordinal) + Burglary,
            "Error: ho-no-number.csv, row 1: No column is headed \"Number of Offences\". If the Home Office renamed "
            + "it, give it that heading again; if it is gone, the measures cannot be cut from it."),
        BadFile.Csv("ho-unknown-force.csv",
            Head + Burglary.Replace("Avon & Somerset", "Avonshire", StringComparison.Ordinal),
            "Error: ho-unknown-force.csv, row 2, column C: \"Avonshire\" is no police force that is known. Is it "
            + "Avon and Somerset, Devon and Cornwall or England and Wales? Correct it, or say which police force it "
            + "stands for, and it will be remembered."),
        BadFile.Csv("ho-bad-year.csv", Head + Burglary.Replace("2024/25", "2024/26", StringComparison.Ordinal),
            "Error: ho-bad-year.csv, row 2, column A: \"2024/26\" is no financial year. Write it as 2024/25."),
        BadFile.Csv("ho-bad-quarter.csv", Head + Burglary.Replace(",4,", ",5,", StringComparison.Ordinal),
            "Error: ho-bad-quarter.csv, row 2, column B: \"5\" is no financial quarter. Write 1 for April to June, "
            + "to 4 for January to March."),
        BadFile.Csv("ho-future.csv", Head + Burglary.Replace("2024/25", "2025/26", StringComparison.Ordinal),
            "Error: ho-future.csv, row 2, column B: \"2025/26 quarter 4\" is in the future. Only periods that have "
            + "ended have figures: check the year."),
        BadFile.Csv("ho-no-count.csv", Head + Burglary.Replace("1100", "", StringComparison.Ordinal),
            "Error: ho-no-count.csv, row 2, column H: The number of offences is missing. Write it, 0 where there "
            + "were none."),
        BadFile.Csv("ho-rate.csv", Head + Burglary.Replace("1100", "6.1", StringComparison.Ordinal),
            "Error: ho-rate.csv, row 2, column H: \"6.1\" is not a whole number of offences. Check that the column "
            + "holds counts, not rates."),
        BadFile.Csv("ho-words.csv", Head + Burglary.Replace("1100", "many", StringComparison.Ordinal),
            "Error: ho-words.csv, row 2, column H: \"many\" is not a number. Write digits only, or leave the cell "
            + "empty and give a symbol such as [x] for not available."),
        BadFile.Csv("ho-differs.csv", Head + Burglary + Burglary.Replace("1100", "1101", StringComparison.Ordinal),
            "Warning: ho-differs.csv: \"Homicide\" gets no figure: no row of the file fits its rules. If the file "
            + "should hold it, see whether the Home Office renamed a group or a code, and change the measure's rules.",
            "Warning: ho-differs.csv: \"Personal robbery\" gets no figure: no row of the file fits its rules. If the "
            + "file should hold it, see whether the Home Office renamed a group or a code, and change the measure's "
            + "rules.",
            "Error: ho-differs.csv, row 3, column H: \"1,101\" differs from row 2, which says 1,100 for the same "
            + "force, quarter and offence. Keep the right one of the two."),
    ];
}
