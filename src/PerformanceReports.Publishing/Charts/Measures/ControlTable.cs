using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>A control chart's data as a table, the newest period first.</summary>
internal static class ControlTable
{
    private const string NoSignal = "None";

    public static PictureTable Of(ControlView view)
    {
        PictureColumn[] columns =
        [
            new(Sentences.Start(view.Words.UnitLabel)),
            new("Mean"),
            new("Lower limit"),
            new("Upper limit"),
            new("Signal", IsNumeric: false),
        ];
        var rows = view.Months.Reverse().Select(month => Row(view, month)).ToList();
        return new PictureTable(view.Words.PeriodHeading, columns, rows, Explain(view, rows));
    }

    private static PictureRow Row(ControlView view, Month month)
    {
        var held = view.At(month);
        var signals = view.SignalsAt(month);
        var isFirst = held is { } point && point.Segment != view.Control.Segments[0]
            && point.Segment.Points[0].End == month;
        var hasLimits = held?.Segment.Mean is not null;
        return new PictureRow(
            isFirst ? $"{month.Name} {ChartTable.BreakMark}" : month.Name,
            [
                Written(view.Words.Format, held?.Point.Value),
                Written(view.Words.LimitFormat, held?.Segment.Mean),
                Written(view.Words.LimitFormat, held?.Segment.Lower),
                Written(view.Words.LimitFormat, held?.Segment.Upper),
                signals.Count > 0 ? string.Join("; ", signals.Select(signal => signal.Name).Distinct())
                    : hasLimits ? NoSignal
                    : ChartTable.NotAvailable,
            ],
            Marked: signals.Count > 0);
    }

    private static string Written(ValueFormat format, decimal? value) =>
        value is { } held ? format.Write(held) : ChartTable.NotAvailable;

    private static List<string> Explain(ControlView view, List<PictureRow> rows)
    {
        List<string> notes = [];
        if (view.Measure.Illustrative)
        {
            notes.Add(Illustration.Statement + ".");
        }

        if (rows.Exists(row => row.Cells.Contains(ChartTable.NotAvailable)))
        {
            notes.Add($"{ChartTable.NotAvailable} means not available.");
        }

        if (view.Control.Segments.Count > 1)
        {
            notes.Add($"{ChartTable.BreakMark} means a break in series: from here on mean and limits are new.");
        }

        return notes;
    }
}
