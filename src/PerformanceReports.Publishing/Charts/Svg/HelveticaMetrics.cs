using System.Globalization;
using System.Text;

namespace PerformanceReports.Publishing.Charts.Svg;

/// <summary>
/// The advance widths of Helvetica, which Arial and Liberation Sans share, in thousandths of the size: from Adobe's
/// Core 14 metrics (AFM). A letter with an accent is as wide as the letter.
/// </summary>
public static class HelveticaMetrics
{
    private const char First = ' ';
    private const int OtherWidth = 600;

    // One table a weight: the widths of the 95 characters from space to tilde.
    private static readonly short[] Regular =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly short[] Bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    /// <summary>The width of a text: a <see cref="TextMeasure"/>.</summary>
    public static double Measure(string text, double size, bool bold)
    {
        ArgumentNullException.ThrowIfNull(text);
        var widths = bold ? Bold : Regular;
        return text.Normalize(NormalizationForm.FormD).Sum(character => Width(character, widths)) * size / 1000;
    }

    private static int Width(char character, short[] widths) => character switch
    {
        >= First and <= '~' => widths[character - First],
        '\u00A0' => widths[0],
        '\u2013' or '£' => 556,
        '\u2014' => 1000,
        '\u2018' or '\u2019' => widths[',' - First],
        '\u201C' or '\u201D' => widths['"' - First],
        _ when char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark => 0,
        _ => OtherWidth,
    };
}
