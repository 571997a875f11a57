using System.Globalization;
using PerformanceReports.Publishing.Actions;
using PerformanceReports.Publishing.BoundFigures;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>Writes the lives of planned actions as tidy CSV: a row for each report that carries an action.</summary>
public static class ActionsCsv
{
    private static readonly string[] Columns =
    [
        "action", "standing", "since", "report", "section", "section_title", "number", "state", "text", "reason",
    ];

    /// <summary>The file's bytes, UTF-8. Texts are in the small Markdown.</summary>
    public static byte[] Write(IReadOnlyList<ActionLife> lives)
    {
        ArgumentNullException.ThrowIfNull(lives);
        var csv = new CsvText();
        foreach (var column in Columns)
        {
            csv.Data(column);
        }

        csv.End();
        foreach (var life in lives)
        {
            foreach (var step in life.Steps)
            {
                Row(csv, life, step);
            }
        }

        return csv.ToBytes();
    }

    private static void Row(CsvText csv, ActionLife life, ActionStep step) => csv
        .Data(life.Key)
        .Data(DataNames.Of(life.Standing))
        .Data(life.First.PeriodKey)
        .Data(step.PeriodKey)
        .Data(step.SectionSlug)
        .Words(step.SectionTitle)
        .Data(step.Number.ToString(CultureInfo.InvariantCulture))
        .Data(DataNames.Of(step.State))
        .Words(FigureLink.Flatten(step.Text))
        .Words(step.Reason is { } reason ? FigureLink.Flatten(reason) : null)
        .End();
}
