namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

internal sealed record Reference(int Number);
