namespace PerformanceReports.Publishing.Pdf.QrCodes;

/// <summary>Error correction over GF(256) with the polynomial x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004, 7.5).</summary>
internal static class ReedSolomon
{
    private const int Polynomial = 0x11D;

    /// <summary>The bytes by which a block of data can be repaired.</summary>
    public static byte[] Correction(ReadOnlySpan<byte> data, int length)
    {
        var generator = Generator(length);
        var remainder = new byte[length];
        foreach (var value in data)
        {
            var factor = (byte)(value ^ remainder[0]);
            remainder.AsSpan(1).CopyTo(remainder);
            remainder[^1] = 0;
            for (var i = 0; i < length; i++)
            {
                remainder[i] ^= Product(generator[i], factor);
            }
        }

        return remainder;
    }

    /// <summary>The product of (x - 2^i) for i below the degree, without its leading 1, highest power first.</summary>
    private static byte[] Generator(int degree)
    {
        var generator = new byte[degree];
        generator[^1] = 1;
        byte root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
            {
                generator[j] = Product(generator[j], root);
                if (j + 1 < degree)
                {
                    generator[j] ^= generator[j + 1];
                }
            }

            root = Product(root, 2);
        }

        return generator;
    }

    private static byte Product(byte left, byte right)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * Polynomial);
            product ^= ((right >> bit) & 1) * left;
        }

        return (byte)product;
    }
}
