namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>A size that dot plots are laid out for, in CSS pixels.</summary>
/// <param name="Width">Width.</param>
/// <param name="Text">Size of the text of a row.</param>
/// <param name="DenseText">The same where there are many rows.</param>
/// <param name="Row">The least height of a row.</param>
/// <param name="DenseRow">The same where there are many rows.</param>
/// <param name="NameShare">The most that names may take of the width; longer ones are broken over lines.</param>
/// <param name="Ticks">The most steps of the value axis.</param>
internal sealed record DotPlotSize(
    double Width, double Text, double DenseText, double Row, double DenseRow, double NameShare, int Ticks)
{
    /// <summary>So many rows stand closer.</summary>
    private const int MostRoomyRows = 16;

    public static DotPlotSize Wide { get; } = new(640, 14, 13, 32, 20, 0.3, 5);

    public static DotPlotSize Narrow { get; } = new(320, 13, 12, 30, 19, 0.36, 5);

    public static bool IsDense(int rows) => rows > MostRoomyRows;

    public double TextOf(int rows) => IsDense(rows) ? DenseText : Text;

    public double RowOf(int rows) => IsDense(rows) ? DenseRow : Row;
}
