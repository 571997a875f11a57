namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>One thing drawn. Every rendering (SVG, PDF) draws the same closed set of marks.</summary>
public abstract record ChartMark
{
    /// <summary>What the mark belongs to. It changes nothing about how the mark looks by itself.</summary>
    public ChartPart Part { get; init; }
}
