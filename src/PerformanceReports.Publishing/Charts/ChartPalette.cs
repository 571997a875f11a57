namespace PerformanceReports.Publishing.Charts;

/// <summary>
/// The colours of charts, by the Government Analysis Function's guidance on colour: neighbours in the order contrast
/// at 3:1 or more with each other and with white.
/// </summary>
public static class ChartPalette
{
    /// <summary>The ground that a chart stands on.</summary>
    public const string Ground = "#FFFFFF";

    /// <summary>Text that names things.</summary>
    public const string Ink = "#0B0C0C";

    /// <summary>Axis text: 7:1 on white.</summary>
    public const string Axis = "#595959";

    /// <summary>Grid lines: seen, never read.</summary>
    public const string Grid = "#DEE0E2";

    /// <summary>The line of zero and the ticks of the time axis.</summary>
    public const string Baseline = "#6F777B";

    /// <summary>The fill of the forces that a force is compared with.</summary>
    public const string Others = "#D5D8DB";

    /// <summary>The ground of the row to look at.</summary>
    public const string Band = "#EEF2F6";

    /// <summary>The first series, and everything that stands for the own force.</summary>
    public const string Own = "#12436D";

    private static readonly string[] Pair = [Own, "#F46A25"];
    private static readonly string[] Categorical = [Own, "#28A197", "#801650", "#F46A25"];

    /// <summary>The colours of this many series, in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is not from 1 to 4.</exception>
    public static IReadOnlyList<string> For(int count) => count switch
    {
        2 => Pair,
        1 or 3 or 4 => Categorical,
        _ => throw new ArgumentOutOfRangeException(
            nameof(count), count, "A chart has one to four series. Draw more as further charts."),
    };
}
