namespace PerformanceReports.Publishing.Pdf;

/// <summary>For whom a report's PDF is set.</summary>
public enum ReportPdfEdition
{
    /// <summary>A4, for most readers.</summary>
    Standard,

    /// <summary>A4 with nothing below 16 points, black on white, one column: for readers with low vision.</summary>
    LargePrint,
}
