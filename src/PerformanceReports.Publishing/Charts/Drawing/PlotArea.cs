namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>The rectangle of a drawing that values are plotted in, in drawing units.</summary>
public readonly record struct PlotArea(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>Its height.</summary>
    public double Height => Bottom - Top;
}
