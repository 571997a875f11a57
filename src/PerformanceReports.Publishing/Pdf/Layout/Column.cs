namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>A vertical strip of the page.</summary>
/// <param name="X">Its left edge, in points.</param>
/// <param name="Width">Its width, in points.</param>
internal readonly record struct Column(double X, double Width)
{
    public double Right => X + Width;

    /// <summary>The strip without this much at its left.</summary>
    public Column Indent(double by) => new(X + by, Width - by);
}
