namespace PerformanceReports.Publishing.Pdf.QrCodes;

/// <summary>The modules of a QR code while it is made: patterns first, then data, then a mask.</summary>
internal sealed class QrMatrix
{
    private const int FormatGenerator = 0x537;
    private const int FormatMask = 0x5412;
    private const int VersionGenerator = 0x1F25;

    private readonly QrVersion _version;
    private readonly bool[,] _dark;
    private readonly bool[,] _fixed;

    public QrMatrix(QrVersion version, byte[] codewords)
    {
        _version = version;
        _dark = new bool[version.Size, version.Size];
        _fixed = new bool[version.Size, version.Size];
        DrawPatterns();
        DrawFormat(0);
        DrawVersion();
        DrawData(codewords);
    }

    private int Size => _version.Size;

    /// <summary>The modules under a mask (0 to 7), by row and column.</summary>
    public bool[,] Masked(int mask)
    {
        DrawFormat(mask);
        var masked = (bool[,])_dark.Clone();
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                masked[y, x] ^= !_fixed[y, x] && Inverts(mask, x, y);
            }
        }

        return masked;
    }

    private static bool Inverts(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };

    private void Set(int x, int y, bool dark)
    {
        _dark[y, x] = dark;
        _fixed[y, x] = true;
    }

    private void DrawPatterns()
    {
        for (var i = 0; i < Size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }

        DrawFinder(3, 3);
        DrawFinder(Size - 4, 3);
        DrawFinder(3, Size - 4);
        var last = _version.Alignment.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            for (var j = 0; j <= last; j++)
            {
                // Three corners belong to the finders.
                if ((i, j) != (0, 0) && (i, j) != (0, last) && (i, j) != (last, 0))
                {
                    DrawAlignment(_version.Alignment[i], _version.Alignment[j]);
                }
            }
        }
    }

    private void DrawFinder(int centreX, int centreY)
    {
        for (var y = Math.Max(0, centreY - 4); y <= Math.Min(Size - 1, centreY + 4); y++)
        {
            for (var x = Math.Max(0, centreX - 4); x <= Math.Min(Size - 1, centreX + 4); x++)
            {
                var distance = Math.Max(Math.Abs(x - centreX), Math.Abs(y - centreY));
                Set(x, y, distance is not 2 and not 4);
            }
        }
    }

    private void DrawAlignment(int centreX, int centreY)
    {
        for (var y = -2; y <= 2; y++)
        {
            for (var x = -2; x <= 2; x++)
            {
                Set(centreX + x, centreY + y, Math.Max(Math.Abs(x), Math.Abs(y)) != 1);
            }
        }
    }

    /// <summary>The level of correction and the mask, twice. Level M is 00.</summary>
    private void DrawFormat(int mask)
    {
        var bits = ((mask << 10) | Remainder(mask, FormatGenerator, 10)) ^ FormatMask;
        bool Bit(int index) => ((bits >> index) & 1) != 0;
        for (var i = 0; i < 8; i++)
        {
            Set(8, i < 6 ? i : i + 1, Bit(i));
            Set(Size - 1 - i, 8, Bit(i));
        }

        for (var i = 8; i < 15; i++)
        {
            Set(i == 8 ? 7 : 14 - i, 8, Bit(i));
            Set(8, Size - 15 + i, Bit(i));
        }

        Set(8, Size - 8, true);
    }

    private void DrawVersion()
    {
        if (_version.Number < 7)
        {
            return;
        }

        var bits = (_version.Number << 12) | Remainder(_version.Number, VersionGenerator, 12);
        for (var i = 0; i < 18; i++)
        {
            var dark = ((bits >> i) & 1) != 0;
            Set(Size - 11 + (i % 3), i / 3, dark);
            Set(i / 3, Size - 11 + (i % 3), dark);
        }
    }

    private static int Remainder(int value, int generator, int degree)
    {
        var remainder = value;
        for (var i = 0; i < degree; i++)
        {
            remainder = (remainder << 1) ^ ((remainder >> (degree - 1)) * generator);
        }

        return remainder;
    }

    /// <summary>Two columns at a time from the right, up and down in turn, around what is fixed.</summary>
    private void DrawData(byte[] codewords)
    {
        var bit = 0;
        for (var right = Size - 1; right > 0; right -= 2)
        {
            // The column of the timing pattern is not one of a pair.
            right = right == 6 ? 5 : right;
            for (var step = 0; step < Size; step++)
            {
                var upward = ((right + 1) & 2) == 0;
                var y = upward ? Size - 1 - step : step;
                for (var x = right; x >= right - 1; x--)
                {
                    if (!_fixed[y, x] && bit < 8 * codewords.Length)
                    {
                        _dark[y, x] = ((codewords[bit / 8] >> (7 - (bit % 8))) & 1) != 0;
                        bit++;
                    }
                }
            }
        }
    }
}
