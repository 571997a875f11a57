namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>The four cuts of Source Sans 3 that a report is set in.</summary>
internal enum FontFace
{
    Regular,
    Italic,
    SemiBold,
    Bold,
}
