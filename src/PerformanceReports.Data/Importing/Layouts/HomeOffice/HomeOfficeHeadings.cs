using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.HomeOffice;

/// <summary>
/// How the Home Office heads its columns. All of them are asked for: a heading that changed may stand over something
/// else, and nobody would see it in the sums.
/// </summary>
internal static class HomeOfficeHeadings
{
    // Fewer, and it is another table: with as many, it is this one with a heading changed.
    private const int Least = 5;

    private static readonly (HomeOfficeColumn Column, string Title)[] Titles =
    [
        (HomeOfficeColumn.Year, "Financial Year"),
        (HomeOfficeColumn.Quarter, "Financial Quarter"),
        (HomeOfficeColumn.Force, "Force Name"),
        (HomeOfficeColumn.Offence, "Offence Description"),
        (HomeOfficeColumn.Group, "Offence Group"),
        (HomeOfficeColumn.Subgroup, "Offence Subgroup"),
        (HomeOfficeColumn.Code, "Offence Code"),
        (HomeOfficeColumn.Number, "Number of Offences"),
    ];

    private static readonly HeadingNames<HomeOfficeColumn> Names = new HeadingNames<HomeOfficeColumn>()
        .Add(HomeOfficeColumn.Year, "financial year")
        .Add(HomeOfficeColumn.Quarter, "financial quarter", "quarter")
        .Add(HomeOfficeColumn.Force, "force name", "force", "police force")
        .Add(HomeOfficeColumn.Offence, "offence description", "offence")
        .Add(HomeOfficeColumn.Group, "offence group", "group")
        .Add(HomeOfficeColumn.Subgroup, "offence subgroup", "offence sub group", "subgroup", "sub group")
        .Add(HomeOfficeColumn.Code, "offence code", "code")
        .Add(HomeOfficeColumn.Number, "number of offences", "number", "offences", "force offences", "total offences");

    /// <summary>The headings of a table in the top of a sheet; null where there is none.</summary>
    public static Headings<HomeOfficeColumn>? Find(IReadOnlyList<SheetRow> top) => Names.Find(top, Least);

    /// <summary>Whether every column is there, once; what is not, is told.</summary>
    public static bool AreComplete(FileReading reading, Headings<HomeOfficeColumn> headings)
    {
        foreach (var (_, at, text) in headings.Doubled)
        {
            reading.Problems.Add(ImportProblem.Error(
                reading.In(headings.Row.Number, at), text, "heads a second column of the same meaning.",
                "Keep the one that is meant."));
        }

        foreach (var (_, title) in Titles.Where(title => !headings.Has(title.Column)))
        {
            reading.Problems.Add(ImportProblem.Error(
                reading.In(headings.Row.Number), "",
                $"No column is headed \"{title}\".",
                "If the Home Office renamed it, give it that heading again; if it is gone, the measures cannot be cut " +
                    "from it."));
        }

        return headings.Count == Titles.Length && headings.Doubled.Count == 0;
    }
}
