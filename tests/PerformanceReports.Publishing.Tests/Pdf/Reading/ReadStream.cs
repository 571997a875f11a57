namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

internal sealed record ReadStream(Dictionary<string, object?> Dictionary, byte[] Bytes);
