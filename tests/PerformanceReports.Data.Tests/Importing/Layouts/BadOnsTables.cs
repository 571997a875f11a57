namespace PerformanceReports.Data.Tests.Importing.Layouts;

/// <summary>Tables of the ONS with something wrong.</summary>
internal static class BadOnsTables
{
    public static IReadOnlyList<BadFile> All =>
    [
        BadFile.Csv("ons-no-year.csv",
            "Police recorded crime\nArea Code,Area Name,Homicide,Population (mid-2024)\n"
            + "E23000036,Avon and Somerset,13,1800000\n",
            "Error: ons-no-year.csv, row 2, column C: \"Homicide\" is a measure, but the title names no year. Write "
            + "above the table which year it is, such as \"year ending June 2025\"."),
        BadFile.Csv("ons-estimate-no-year.csv",
            "\"Rates, year ending March 2025\"\nArea Code,Area Name,Population\nE23000036,Avon and Somerset,1800000\n",
            "Error: ons-estimate-no-year.csv, row 2, column C: \"Population\" does not say of which year. Write the "
            + "year into the heading, such as \"Population (mid-2024)\"."),
        BadFile.Csv("ons-future.csv",
            "\"Offences, year ending December 2025\"\nArea Code,Area Name,Homicide\nE23000036,Avon and Somerset,13\n",
            "Error: ons-future.csv: \"Offences, year ending December 2025\" is in the future. Only periods that have "
            + "ended have figures: check the year."),
        BadFile.Csv("ons-unknown-area.csv",
            "\"Offences, year ending March 2025\"\nArea Code,Area Name,Homicide\nE07000187,Mendip,13\n",
            "Error: ons-unknown-area.csv, row 3, column A: \"E07000187\" is no police force that is known. Is it "
            + "Avon and Somerset, City of London or Devon and Cornwall? Correct it, or say which police force it "
            + "stands for, and it will be remembered."),
        BadFile.Csv("ons-negative.csv",
            "\"Offences, year ending March 2025\"\nArea Code,Area Name,Homicide\nE23000036,Avon and Somerset,-1\n",
            "Error: ons-negative.csv, row 3, column C: \"-1\" is below zero. Nothing can be counted fewer than 0 "
            + "times: correct it."),
        BadFile.Csv("ons-empty-cell.csv",
            "\"Offences, year ending March 2025\"\nArea Code,Area Name,Homicide,Personal robbery\n"
            + "E23000036,Avon and Somerset,,1402\n",
            "Warning: ons-empty-cell.csv, row 3, column C: The number of Homicide is missing, and was left out. "
            + "Write it, or a symbol such as [x] for not available."),
        BadFile.Csv("ons-no-residents.csv",
            "\"Rates, year ending March 2025\"\nArea Code,Area Name,Population (mid-2024)\n"
            + "E23000036,Avon and Somerset,0\n",
            "Error: ons-no-residents.csv, row 3, column C: \"0\" is not above zero, and nothing can be divided by "
            + "it. Write the number, or a symbol such as [x] for not available."),
        BadFile.Csv("ons-differs.csv",
            "\"Offences, year ending March 2025\"\nArea Code,Area Name,Homicide\nE23000036,Avon and Somerset,13\n"
            + "E23000036,Avon and Somerset,14\n",
            "Error: ons-differs.csv, row 4, column C: \"14\" differs from row 3, which says 13 for the same measure, "
            + "force and period. Keep the right one of the two."),
        BadFile.Csv("ons-code-and-name.csv",
            "\"Offences, year ending March 2025\"\nArea Code,Area Name,Homicide\nE23000036,Devon and Cornwall,13\n",
            "Error: ons-code-and-name.csv, row 3, column B: \"Devon and Cornwall\" is another force than the code "
            + "beside it, E23000036, which is Avon and Somerset. Correct the name or the code."),
    ];
}
