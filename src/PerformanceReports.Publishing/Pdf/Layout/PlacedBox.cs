namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>A box at its place.</summary>
internal sealed record PlacedBox(FlowBox Box, int Page, double Top);
