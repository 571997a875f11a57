namespace PerformanceReports.Publishing.Text;

/// <summary>A block of a text.</summary>
public abstract record TextBlock;
