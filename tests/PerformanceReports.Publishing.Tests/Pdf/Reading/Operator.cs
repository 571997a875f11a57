namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

internal sealed record Operator(string Value);
