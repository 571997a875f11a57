namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

/// <summary>A run of text as it stands on a page, in points from the lower left corner.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Left">Where its first glyph begins.</param>
/// <param name="Right">Where its last glyph ends that is no space.</param>
/// <param name="Baseline">The height that it stands at.</param>
/// <param name="Size">Its size.</param>
/// <param name="Mark">The number of its marked content; null for an artifact.</param>
/// <param name="IsTurned">Whether it does not run from left to right, as a watermark.</param>
internal sealed record ShownText(
    string Text, double Left, double Right, double Baseline, double Size, int? Mark, bool IsTurned);
