using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.Tidy;

/// <summary>How the columns of the tidy layout may be headed, in the template, the seed data and the data files.</summary>
internal static class TidyHeadings
{
    // Of the four that a figure needs, three tell the layout; the fourth is then asked for by name.
    private const int Least = 3;

    private static readonly HeadingNames<TidyColumn> Names = new HeadingNames<TidyColumn>()
        .Add(TidyColumn.Measure, "measure", "measure name", "indicator", "metric")
        .Add(TidyColumn.ForceCode, "force code", "area code", "ons code", "geocode", "police force code")
        .Add(TidyColumn.Force, "force", "force name", "police force", "police force area", "area", "area name")
        .Add(TidyColumn.PeriodEnd,
            "period end", "period ending", "period end date", "period", "end of period", "end date", "date", "month",
            "month ending", "quarter", "quarter end", "quarter ending", "year ending")
        .Add(TidyColumn.Months, "months", "period months", "length", "period length", "length in months")
        .Add(TidyColumn.Numerator, "numerator", "count", "number", "total", "offences", "number of offences")
        .Add(TidyColumn.Denominator, "denominator", "out of", "base")
        .Add(TidyColumn.Symbol, "symbol", "status", "marker", "shorthand")
        .Add(TidyColumn.Series, "series")
        .Add(TidyColumn.Illustrative, "illustrative");

    /// <summary>The headings of a table in the top of a sheet; null where there is none.</summary>
    public static Headings<TidyColumn>? Find(IReadOnlyList<SheetRow> top) =>
        Names.Find(top, Least) is { } found && found.Has(TidyColumn.Measure) ? found : null;

    /// <summary>Whether every column that a figure needs is there, once each; what is not, is told.</summary>
    public static bool AreComplete(FileReading reading, Headings<TidyColumn> headings)
    {
        foreach (var (_, at, text) in headings.Doubled)
        {
            Tell(reading, headings, at, text, "heads a second column of the same meaning.", "Keep the one that is meant.");
        }

        var missing = new List<string>();
        Ask(TidyColumn.PeriodEnd, "period end");
        Ask(TidyColumn.Numerator, "numerator");
        if (!headings.Has(TidyColumn.ForceCode))
        {
            Ask(TidyColumn.Force, "force");
        }

        foreach (var name in missing)
        {
            Tell(
                reading, headings, null, "", $"No column is headed \"{name}\".",
                "Head the columns measure, force, period end, numerator and, where there is one, denominator.");
        }

        return missing.Count == 0 && headings.Doubled.Count == 0;

        void Ask(TidyColumn column, string name)
        {
            if (!headings.Has(column))
            {
                missing.Add(name);
            }
        }
    }

    private static void Tell(
        FileReading reading, Headings<TidyColumn> headings, int? column, string value, string what, string remedy) =>
        reading.Problems.Add(ImportProblem.Error(reading.In(headings.Row.Number, column), value, what, remedy));
}
