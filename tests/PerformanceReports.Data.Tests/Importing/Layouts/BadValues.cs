namespace PerformanceReports.Data.Tests.Importing.Layouts;

/// <summary>Tidy tables with something wrong in their rows.</summary>
internal static class BadValues
{
    private const string Head = "measure,force,period end,numerator,denominator,symbol\n";

    public static IReadOnlyList<BadFile> All =>
    [
        BadFile.Csv("unknown-measure.csv",
            Head + "drug-disruption,Avon and Somerset,2025-01,1\ndrug-disruption,Avon and Somerset,2025-02,1\n",
            "Error: unknown-measure.csv, row 2, column A: \"drug-disruption\" is no measure that is known; it stands "
            + "in 2 rows. Is it Drug disruptions, Stop and search disproportionality or Freedom of Information request "
            + "compliance? Correct it, or say which measure it stands for, and it will be remembered."),
        BadFile.Csv("unknown-force.csv", Head + "drug-disruptions,Avon & Sumerset,2025-01,1\n",
            "Error: unknown-force.csv, row 2, column B: \"Avon & Sumerset\" is no police force that is known. Is it "
            + "Avon and Somerset, Devon and Cornwall or England and Wales? Correct it, or say which police force it "
            + "stands for, and it will be remembered."),
        BadFile.Csv("unknown-code.csv", Head + "drug-disruptions,E23000099,2025-01,1\n",
            "Error: unknown-code.csv, row 2, column B: \"E23000099\" is no police force that is known. Is it Avon "
            + "and Somerset, City of London or Devon and Cornwall? Correct it, or say which police force it stands "
            + "for, and it will be remembered."),
        BadFile.Csv("no-measure-in-row.csv", Head + ",Avon and Somerset,2025-01,1\n",
            "Error: no-measure-in-row.csv, row 2, column A: No measure stands here. Write the measure in every row, "
            + "also where cells were merged or left empty."),
        BadFile.Csv("no-force-in-row.csv", Head + "drug-disruptions,,2025-01,1\n",
            "Error: no-force-in-row.csv, row 2, column B: No police force stands here. Write the force in every row, "
            + "by its name or its ONS code."),
        BadFile.Csv("code-and-name.csv",
            "measure,force_code,force,period end,numerator\ndrug-disruptions,E23000036,Devon and Cornwall,2025-01,1\n",
            "Error: code-and-name.csv, row 2, column C: \"Devon and Cornwall\" is another force than the code beside "
            + "it, E23000036, which is Avon and Somerset. Correct the name or the code."),
        BadFile.Csv("no-date.csv", Head + "drug-disruptions,Avon and Somerset,,1\n",
            "Error: no-date.csv, row 2, column C: No period end stands here. Write the last day or the month, for "
            + "example 31/03/2025, 2025-03-31, March 2025 or Q4 2024/25."),
        BadFile.Csv("american-date.csv", Head + "drug-disruptions,Avon and Somerset,03/31/2025,1\n",
            "Error: american-date.csv, row 2, column C: \"03/31/2025\" is not the end of a period. Write the last "
            + "day or the month, for example 31/03/2025, 2025-03-31, March 2025 or Q4 2024/25."),
        BadFile.Csv("first-of-month.csv", Head + "drug-disruptions,Avon and Somerset,01/03/2025,1\n",
            "Error: first-of-month.csv, row 2, column C: \"01/03/2025\" is not the last day of a month. If the "
            + "period begins on that day, give the day it ends on; if it is the month alone, write March 2025."),
        BadFile.Csv("not-last-day.csv", Head + "drug-disruptions,Avon and Somerset,30/03/2025,1\n",
            "Error: not-last-day.csv, row 2, column C: \"30/03/2025\" is not the last day of a month. Periods end "
            + "with a month: write 31/03/2025."),
        BadFile.Csv("century.csv", Head + "drug-disruptions,Avon and Somerset,31/03/0025,1\n",
            "Error: century.csv, row 2, column C: \"31/03/0025\" is a date of another century. Check the year."),
        BadFile.Csv("no-day.csv", Head + "drug-disruptions,Avon and Somerset,31/02/2025,1\n",
            "Error: no-day.csv, row 2, column C: \"31/02/2025\" is not the end of a period. Write the last day or "
            + "the month, for example 31/03/2025, 2025-03-31, March 2025 or Q4 2024/25."),
        BadFile.Csv("year-alone.csv", Head + "drug-disruptions,Avon and Somerset,2025,1\n",
            "Error: year-alone.csv, row 2, column C: \"2025\" is not the end of a period. Write the last day or the "
            + "month, for example 31/03/2025, 2025-03-31, March 2025 or Q4 2024/25."),
        BadFile.Csv("calendar-quarter.csv", Head + "drug-disruptions,Avon and Somerset,Q1 2025,1\n",
            "Error: calendar-quarter.csv, row 2, column C: \"Q1 2025\" is not the end of a period. Write the last "
            + "day or the month, for example 31/03/2025, 2025-03-31, March 2025 or Q4 2024/25."),
        BadFile.Csv("future.csv", Head + "drug-disruptions,Avon and Somerset,31/07/2025,1\n",
            "Error: future.csv, row 2, column C: \"31/07/2025\" is in the future. Only periods that have ended have "
            + "figures: check the year."),
        BadFile.Csv("six-months.csv",
            "measure,force,period end,months,numerator\ndrug-disruptions,Avon and Somerset,2025-01,6,1\n",
            "Error: six-months.csv, row 2, column D: \"6\" is no length of a period. Write 1 for a month, 3 for a "
            + "quarter or 12 for a year."),
        BadFile.Csv("months-and-words.csv",
            "measure,force,period end,months,numerator\n"
            + "drug-disruptions,Avon and Somerset,year ending March 2025,3,1\n",
            "Error: months-and-words.csv, row 2, column D: \"3\" is not the length of the period beside it, \"year "
            + "ending March 2025\", which says 12 months. Correct one of the two."),
        BadFile.Csv("words.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,about 12\n",
            "Error: words.csv, row 2, column D: \"about 12\" is not a number. Write digits only, or leave the cell "
            + "empty and give a symbol such as [x] for not available."),
        BadFile.Csv("letter-o.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,1O\n",
            "Error: letter-o.csv, row 2, column D: \"1O\" is not a number. Write digits only, or leave the cell "
            + "empty and give a symbol such as [x] for not available."),
        BadFile.Csv("two-points.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,1.2.3\n",
            "Error: two-points.csv, row 2, column D: \"1.2.3\" is not a number. Write digits only, or leave the cell "
            + "empty and give a symbol such as [x] for not available."),
        BadFile.Csv("thousands.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,\"1,02,1\"\n",
            "Error: thousands.csv, row 2, column D: \"1,02,1\" is not a number. Write digits only, or leave the cell "
            + "empty and give a symbol such as [x] for not available."),
        BadFile.Csv("exponent.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,1e5\n",
            "Error: exponent.csv, row 2, column D: \"1e5\" is not a number. Write digits only, or leave the cell "
            + "empty and give a symbol such as [x] for not available."),
        BadFile.Csv("error-cell.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,#REF!\n",
            "Error: error-cell.csv, row 2, column D: \"#REF!\" is an error of the spreadsheet, not a number. Mend "
            + "the formula in the spreadsheet, or write the number."),
        BadFile.Csv("five-decimals.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,1.23456\n",
            "Error: five-decimals.csv, row 2, column D: \"1.23456\" has more than 4 decimal places. Round it to 4 "
            + "decimal places."),
        BadFile.Csv("too-large.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,123456789012345\n",
            "Error: too-large.csv, row 2, column D: \"123456789012345\" has more than 14 digits. Check it: no figure "
            + "is that large."),
        BadFile.Csv("negative.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,-1\n",
            "Error: negative.csv, row 2, column D: \"-1\" is below zero. Nothing can be counted fewer than 0 times: "
            + "correct it."),
        BadFile.Csv("negative-net.csv", Head + "homicide,Avon and Somerset,2025-03,-1\n",
            "Warning: negative-net.csv, row 2, column D: \"-1\" is below zero: more offences of Homicide were "
            + "cancelled than recorded. Check it with the source; it is taken as it is."),
        BadFile.Csv("negative-year.csv", Head + "homicide,Avon and Somerset,year ending March 2025,-1\n",
            "Error: negative-year.csv, row 2, column D: \"-1\" is below zero. Nothing can be counted fewer than 0 "
            + "times: correct it."),
        BadFile.Csv("zero-denominator.csv", Head + "foi-compliance,Avon and Somerset,2025-01,0,0\n",
            "Error: zero-denominator.csv, row 2, column E: \"0\" is not above zero, and nothing can be divided by "
            + "it. Where there was nothing to count, leave both numbers empty and give the symbol [z] for not "
            + "applicable."),
        BadFile.Csv("negative-denominator.csv", Head + "foi-compliance,Avon and Somerset,2025-01,1,-5\n",
            "Error: negative-denominator.csv, row 2, column E: \"-5\" is not above zero, and nothing can be divided "
            + "by it. Where there was nothing to count, leave both numbers empty and give the symbol [z] for not "
            + "applicable."),
        BadFile.Csv("above-whole.csv", Head + "foi-compliance,Avon and Somerset,2025-01,51,50\n",
            "Error: above-whole.csv, row 2, column D: \"51\" is more than its denominator, 50, so the percentage is "
            + "above 100. A part cannot be more than the whole: correct one of the two."),
        BadFile.Csv("no-denominator.csv", Head + "foi-compliance,Avon and Somerset,2025-01,51,\n",
            "Error: no-denominator.csv, row 2, column E: The denominator of Freedom of Information request "
            + "compliance is missing. Give the number of requests. If only the percentage is known, give it out of 100."),
        BadFile.Csv("no-ratio.csv", Head + "stop-and-search,Avon and Somerset,2025-01,5.1,\n",
            "Error: no-ratio.csv, row 2, column E: The denominator of Stop and search disproportionality is missing. "
            + "Give the number of requests. If only the ratio is known, give it to 1."),
        BadFile.Csv("denominator-alone.csv", Head + "foi-compliance,Avon and Somerset,2025-01,,50\n",
            "Error: denominator-alone.csv, row 2, column D: The numerator is missing, beside a denominator. Write "
            + "it, or give a symbol such as [x] for not available."),
        BadFile.Csv("nothing-filled.csv",
            Head + "drug-disruptions,Avon and Somerset,2025-01,\ndrug-disruptions,Avon and Somerset,2025-02,\n",
            "Warning: nothing-filled.csv, row 2, column D: The row has no number and no symbol, and was left out. "
            + "The same holds for 1 more row. Write the number, or a symbol such as [x] for not available."),
        BadFile.Csv("unknown-symbol.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,,,[q]\n",
            "Error: unknown-symbol.csv, row 2, column F: \"[q]\" is no symbol that is known. Use one of [x], [z], "
            + "[c], [p], [r], [e], [b] or [low], or none."),
        BadFile.Csv("unbracketed-symbol.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,1,,p\n",
            "Error: unbracketed-symbol.csv, row 2, column F: \"p\" is no symbol that is known. Use one of [x], [z], "
            + "[c], [p], [r], [e], [b] or [low], or none."),
        BadFile.Csv("dots.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,..\n",
            "Error: dots.csv, row 2, column D: \"..\" is not a number. Write digits only, or leave the cell empty "
            + "and give a symbol such as [x] for not available."),
        BadFile.Csv("differs.csv",
            Head + "drug-disruptions,Avon and Somerset,2025-01,1\ndrug-disruptions,E23000036,31/01/2025,2\n",
            "Error: differs.csv, row 3, column D: \"2\" differs from row 2, which says 1 for the same measure, force "
            + "and period. Keep the right one of the two."),
        BadFile.Csv("repeats.csv",
            Head + "drug-disruptions,Avon and Somerset,2025-01,1\ndrug-disruptions,E23000036,31/01/2025,1\n",
            "Warning: repeats.csv, row 3, column D: \"1\" says again what row 2 says; it is taken once. Check that "
            + "no other figure was meant."),
        BadFile.Csv("symbol-differs.csv",
            Head + "drug-disruptions,Avon and Somerset,2025-01,1\ndrug-disruptions,E23000036,2025-01,1,,[p]\n",
            "Error: symbol-differs.csv, row 3, column D: \"1 [p]\" differs from row 2, which says 1 for the same "
            + "measure, force and period. Keep the right one of the two."),
        BadFile.Csv("total-row.csv", Head + "drug-disruptions,Avon and Somerset,2025-01,1\nTotal,,,1\n",
            "Error: total-row.csv, row 3, column A: \"Total\" is no measure that is known. Is it Stop and search "
            + "disproportionality, Personal robbery or Residential burglary? Correct it, or say which measure it "
            + "stands for, and it will be remembered.",
            "Error: total-row.csv, row 3, column B: No police force stands here. Write the force in every row, by "
            + "its name or its ONS code.",
            "Error: total-row.csv, row 3, column C: No period end stands here. Write the last day or the month, for "
            + "example 31/03/2025, 2025-03-31, March 2025 or Q4 2024/25."),
        BadFile.Csv("month-for-quarter.csv",
            Head + "homicide,Avon and Somerset,2025-01,1\nhomicide,Avon and Somerset,2025-02,1\n",
            "Warning: month-for-quarter.csv, row 2: \"2025-01\" ends no financial quarter: it is taken as 3 months, "
            + "as Homicide is counted by quarter. The same holds for 1 more row. If a month is meant, say so in a "
            + "column headed months, with 1 in it."),
        BadFile.Csv("everything.csv", Head + "drugs,Avon,soon,many\n",
            "Error: everything.csv, row 2, column A: \"drugs\" is no measure that is known. Is it Drug disruptions, "
            + "Residential burglary or Action Fraud offences? Correct it, or say which measure it stands for, and it "
            + "will be remembered.",
            "Error: everything.csv, row 2, column B: \"Avon\" is no police force that is known. Is it Avon and "
            + "Somerset, Devon and Cornwall or City of London? Correct it, or say which police force it stands for, "
            + "and it will be remembered.",
            "Error: everything.csv, row 2, column C: \"soon\" is not the end of a period. Write the last day or the "
            + "month, for example 31/03/2025, 2025-03-31, March 2025 or Q4 2024/25."),
    ];
}
