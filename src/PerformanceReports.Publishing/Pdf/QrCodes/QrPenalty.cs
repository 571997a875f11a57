namespace PerformanceReports.Publishing.Pdf.QrCodes;

/// <summary>How hard a QR code would be to read (ISO/IEC 18004, 7.8.3): of eight masks the easiest is taken.</summary>
internal static class QrPenalty
{
    // Dark and light in the proportion of a finder pattern, with light on one side of it.
    private const int FinderBefore = 0b00001011101;
    private const int FinderAfter = 0b10111010000;

    public static int Of(bool[,] modules)
    {
        var size = modules.GetLength(0);
        var penalty = 0;
        for (var i = 0; i < size; i++)
        {
            penalty += Line(size, at => modules[i, at]) + Line(size, at => modules[at, i]);
        }

        return penalty + Blocks(modules, size) + Balance(modules, size);
    }

    private static int Line(int size, Func<int, bool> dark)
    {
        var penalty = 0;
        var run = 0;
        var window = 0;
        for (var i = 0; i < size; i++)
        {
            run = i > 0 && dark(i) == dark(i - 1) ? run + 1 : 1;
            penalty += run == 5 ? 3 : run > 5 ? 1 : 0;
            window = ((window << 1) & 0x7FF) | (dark(i) ? 1 : 0);
            penalty += i >= 10 && window is FinderBefore or FinderAfter ? 40 : 0;
        }

        return penalty;
    }

    private static int Blocks(bool[,] modules, int size)
    {
        var penalty = 0;
        for (var y = 1; y < size; y++)
        {
            for (var x = 1; x < size; x++)
            {
                var corner = modules[y, x];
                penalty += modules[y - 1, x] == corner && modules[y, x - 1] == corner && modules[y - 1, x - 1] == corner
                    ? 3
                    : 0;
            }
        }

        return penalty;
    }

    private static int Balance(bool[,] modules, int size)
    {
        var dark = modules.Cast<bool>().Count(module => module);
        return 10 * (Math.Abs((dark * 20) - (size * size * 10)) / (size * size));
    }
}
