namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

internal sealed record Name(string Value);
