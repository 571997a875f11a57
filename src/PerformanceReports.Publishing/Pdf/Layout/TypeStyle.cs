using PerformanceReports.Publishing.Pdf.Fonts;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>How text is set.</summary>
/// <param name="Face">The font.</param>
/// <param name="Size">The size in points.</param>
/// <param name="Leading">From baseline to baseline, in points.</param>
/// <param name="Colour">An sRGB colour as <c>#RRGGBB</c>.</param>
/// <param name="Before">Space above the block, in points.</param>
/// <param name="After">Space below the block, in points; of two that meet, the larger counts.</param>
internal sealed record TypeStyle(
    FontFace Face,
    double Size,
    double Leading,
    string Colour,
    double Before = 0,
    double After = 0)
{
    // Half the height of a capital letter of Source Sans 3: it puts capitals in the middle of the line.
    private const double HalfCapital = 0.33;

    /// <summary>From the top of a line to its baseline.</summary>
    public double BaselineOffset => (Leading / 2) + (HalfCapital * Size);
}
