using System.Globalization;
using System.Text;

namespace PerformanceReports.Publishing.Pdf.QrCodes;

/// <summary>A QR code as a picture for a page.</summary>
public static class QrPicture
{
    // Four modules of light all round belong to the code (ISO/IEC 18004, 6.3.8).
    private const int QuietZone = 4;

    /// <summary>
    /// An SVG element, black on white with its quiet zone, of the size that its surroundings give it. Decoration to those
    /// who cannot see it: say the same in words beside it.
    /// </summary>
    /// <param name="text">What whoever points a camera at it gets.</param>
    /// <returns>Null where the text is too long for a code.</returns>
    public static string? Svg(string text)
    {
        if (QrCode.Encode(text) is not { } modules)
        {
            return null;
        }

        var size = modules.GetLength(0) + (2 * QuietZone);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\" "
            + $"aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{Path(modules)}\"/></svg>");
    }

    private static StringBuilder Path(bool[,] modules)
    {
        var path = new StringBuilder();
        for (var y = 0; y < modules.GetLength(0); y++)
        {
            for (var x = 0; x < modules.GetLength(1); x++)
            {
                if (modules[y, x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x + QuietZone} {y + QuietZone}h1v1h-1z");
                }
            }
        }

        return path;
    }
}
