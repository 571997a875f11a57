using System.Text;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>
/// Text made ready for setting: characters that mark a break or join others without being seen are taken out, and every
/// kind of white space is a space.
/// </summary>
internal static class PrintableText
{
    public const int NoBreakSpace = 0x00A0;
    public const int ZeroWidthSpace = 0x200B;
    public const int NoBreakHyphen = 0x2011;

    private const int SoftHyphen = 0x00AD;

    /// <summary>
    /// The characters to set, each with whether it is seen: a zero-width space only permits a line to break.
    /// </summary>
    public static IEnumerable<Rune> Runes(string text)
    {
        // A lone surrogate comes out as U+FFFD, which is then a missing character like any other.
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
            {
                yield return new Rune(' ');
            }
            else if (!IsJoiner(rune.Value))
            {
                yield return rune;
            }
        }
    }

    private static bool IsJoiner(int value) => value is
        SoftHyphen or 0x200C or 0x200D or 0x2060 or 0xFEFF
        or (>= 0x200E and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        or (>= 0xFE00 and <= 0xFE0F);
}
