namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>A way to set a run of pages.</summary>
/// <param name="Spacing">What the white space between boxes is multiplied by.</param>
/// <param name="Lower">By how many steps charts are drawn lower, from 0 to 2.</param>
/// <param name="StartsPage">The index of a box that a page must begin with; 0 for none but the first.</param>
internal sealed record PageSetting(double Spacing = 1, int Lower = 0, int StartsPage = 0)
{
    /// <summary>How far it is from what is meant, in pages that it would have to save.</summary>
    public double Distortion => ((1 - Spacing) / 2) + (0.06 * Lower);
}
