using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Publications;

/// <summary>The latest version of a measure, as the public site reads it.</summary>
public sealed class StoredMeasure(MeasureDocument document, string sha256)
{
    public MeasureDocument Document { get; } = document;

    public string Sha256 { get; } = sha256;

    /// <summary>What a list of measures says of it.</summary>
    public MeasureSummary Summary { get; } = MeasureSummary.Of(document);
}
