using System.Text;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Pdf.QrCodes;

/// <summary>
/// Makes QR codes of addresses: bytes, error correction M, up to version 10 (ISO/IEC 18004). A code can lose 15 per cent
/// of its area to a stain or a crease and still be read.
/// </summary>
internal static class QrCode
{
    private const int Masks = 8;

    // Four modules of light all round belong to the code (ISO/IEC 18004, 6.3.8).
    private const int QuietZone = 4;

    /// <summary>The modules, true where dark, by row and column; null where the text is too long for a code.</summary>
    public static bool[,]? Encode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (QrVersion.All.FirstOrDefault(version => version.Capacity >= bytes.Length) is not { } version)
        {
            return null;
        }

        var matrix = new QrMatrix(version, QrCodewords.Of(bytes, version));
        return Enumerable.Range(0, Masks).Select(matrix.Masked).MinBy(QrPenalty.Of);
    }

    /// <summary>A code as a drawing, its quiet zone included; null where the text is too long.</summary>
    /// <param name="text">What whoever points a camera at it gets.</param>
    /// <param name="width">Width and height in drawing units.</param>
    /// <param name="colour">The colour of dark modules, as <c>#RRGGBB</c>.</param>
    public static ChartDrawing? Draw(string text, double width, string colour) =>
        Encode(text) is { } modules ? new ChartDrawing(width, width, [.. Marks(modules, width, colour)]) : null;

    /// <summary>A rectangle for each run of dark modules: no hair of light shows between them.</summary>
    private static IEnumerable<RectangleMark> Marks(bool[,] modules, double width, string colour)
    {
        var size = modules.GetLength(0);
        var unit = width / (size + (2 * QuietZone));
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                var end = x;
                while (end < size && modules[y, end])
                {
                    end++;
                }

                if (end > x)
                {
                    yield return new RectangleMark(
                        (QuietZone + x) * unit, (QuietZone + y) * unit, (end - x) * unit, unit, colour);
                    x = end;
                }
            }
        }
    }
}
