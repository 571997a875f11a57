using System.Globalization;
using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Publishing.OpenData;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>What a preview lists, as files to work through beside the spreadsheet.</summary>
public static class PreviewCsv
{
    private static readonly string[] ProblemColumns =
        ["severity", "file", "sheet", "row", "column", "value", "problem", "what_to_do"];

    private static readonly string[] ChangeColumns =
    [
        "change", "measure", "force", "period_end", "months", "held_numerator", "held_denominator", "held_symbol",
        "file_numerator", "file_denominator", "file_symbol",
    ];

    public static byte[] Problems(ImportPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var csv = Head(ProblemColumns);
        foreach (var problem in preview.Problems)
        {
            csv.Data(problem.Severity == ImportSeverity.Error ? "error" : "warning")
                .Words(problem.Place.File)
                .Words(problem.Place.Sheet)
                .Data(problem.Place.Row?.ToString(CultureInfo.InvariantCulture) ?? "")
                .Data(problem.Place.Column is { } column ? CellPlace.NameOf(column) : "")
                .Words(problem.Value)
                .Words(ProblemGroup.SentenceOf(problem.What))
                .Words(problem.Remedy)
                .End();
        }

        return csv.ToBytes();
    }

    public static byte[] Changes(ImportPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var csv = Head(ChangeColumns);
        Add(csv, "changed", preview.Changes);
        Add(csv, "missing", preview.MissingFigures);
        return csv.ToBytes();
    }

    private static CsvText Head(IEnumerable<string> columns)
    {
        var csv = new CsvText();
        foreach (var column in columns)
        {
            csv.Data(column);
        }

        return csv.End();
    }

    private static void Add(CsvText csv, string what, IEnumerable<FigureChange> changes)
    {
        foreach (var change in changes)
        {
            csv.Data(what)
                .Words(change.Measure)
                .Words(change.Force)
                .Data(change.End.ToString())
                .Data(change.Months.ToString(CultureInfo.InvariantCulture));
            Add(csv, change.Then);
            Add(csv, change.Now);
            csv.End();
        }
    }

    private static void Add(CsvText csv, FigureValue? value) => csv
        .Data(Number(value?.Numerator))
        .Data(Number(value?.Denominator))
        .Data(value?.Symbol ?? "");

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
