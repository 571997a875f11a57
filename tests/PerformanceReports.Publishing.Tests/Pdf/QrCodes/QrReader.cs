using System.Text;
using Shouldly;

namespace PerformanceReports.Publishing.Tests.Pdf.QrCodes;

/// <summary>
/// Reads a QR code of level M back from its modules, as ISO/IEC 18004 has it, knowing nothing of how it was made.
/// Counts on every module being right, so that a wrong one is seen and not repaired.
/// </summary>
internal static class QrReader
{
    private static readonly int[] Blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5];
    private static readonly int[] Corrections = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
    private static readonly int[][] Alignment =
        [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

    public static string Read(bool[,] modules)
    {
        var size = modules.GetLength(0);
        var version = (size - 17) / 4;
        var mask = Mask(modules);
        var bits = Bits(modules, size, version, mask);
        var codewords = bits.Chunk(8).Where(chunk => chunk.Length == 8)
            .Select(chunk => chunk.Aggregate(0, (value, bit) => (value << 1) | (bit ? 1 : 0))).ToList();
        var data = Data(codewords, Blocks[version - 1], Corrections[version - 1]);
        var stream = data.SelectMany(value => Enumerable.Range(0, 8).Select(bit => (value >> (7 - bit)) & 1)).ToList();
        int Take(int from, int count) => stream.Skip(from).Take(count).Aggregate(0, (value, bit) => (value << 1) | bit);
        var lengthBits = version < 10 ? 8 : 16;
        var length = Take(4, lengthBits);
        Take(0, 4).ShouldBe(4, "the mode of bytes");
        return Encoding.UTF8.GetString(
            [.. Enumerable.Range(0, length).Select(i => (byte)Take(4 + lengthBits + (8 * i), 8))]);
    }

    /// <summary>Both copies of the format must say level M and the same mask.</summary>
    private static int Mask(bool[,] modules)
    {
        var size = modules.GetLength(0);
        (int X, int Y)[] first = [(0, 8), (1, 8), (2, 8), (3, 8), (4, 8)];
        (int X, int Y)[] second = [(8, size - 1), (8, size - 2), (8, size - 3), (8, size - 4), (8, size - 5)];
        int Value((int X, int Y)[] places) =>
            places.Aggregate(0, (value, at) => (value << 1) | (modules[at.Y, at.X] ? 1 : 0)) ^ 0b10101;
        var format = Value(first);
        return format == Value(second) && format < 8
            ? format
            : throw new InvalidDataException($"The code's two formats are {format} and {Value(second)}.");
    }

    private static List<bool> Bits(bool[,] modules, int size, int version, int mask)
    {
        var bits = new List<bool>();
        var upward = true;
        for (var right = size - 1; right > 0; right -= right == 8 ? 3 : 2, upward = !upward)
        {
            for (var step = 0; step < size; step++)
            {
                var y = upward ? size - 1 - step : step;
                foreach (var x in new[] { right, right - 1 })
                {
                    if (!IsPattern(x, y, size, version))
                    {
                        bits.Add(modules[y, x] ^ IsInverted(mask, y, x));
                    }
                }
            }
        }

        return bits;
    }

    private static bool IsPattern(int x, int y, int size, int version)
    {
        var places = Alignment[version - 1];
        var inFinder = (x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9);
        var inVersion = version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11));
        var inAlignment = places.Any(cx => places.Any(cy =>
            Math.Abs(x - cx) <= 2 && Math.Abs(y - cy) <= 2 && !IsCorner(cx, cy, places)));
        return inFinder || x == 6 || y == 6 || inVersion || inAlignment;
    }

    private static bool IsCorner(int x, int y, int[] places) =>
        (x == 6 && y == 6) || (x == 6 && y == places[^1]) || (x == places[^1] && y == 6);

    /// <summary>The conditions of the standard's table 10, i the row and j the column.</summary>
    private static bool IsInverted(int mask, int i, int j) => mask switch
    {
        0 => (i + j) % 2 == 0,
        1 => i % 2 == 0,
        2 => j % 3 == 0,
        3 => (i + j) % 3 == 0,
        4 => ((i / 2) + (j / 3)) % 2 == 0,
        5 => (i * j % 2) + (i * j % 3) == 0,
        6 => ((i * j % 2) + (i * j % 3)) % 2 == 0,
        _ => ((i * j % 3) + ((i + j) % 2)) % 2 == 0,
    };

    /// <summary>Undoes the interleaving of blocks.</summary>
    private static List<int> Data(List<int> codewords, int blocks, int correction)
    {
        var total = codewords.Count - (blocks * correction);
        var found = Enumerable.Range(0, blocks).Select(_ => new List<int>()).ToList();
        var shorter = total / blocks;
        var longer = total % blocks;
        for (var i = 0; i < shorter * blocks; i++)
        {
            found[i % blocks].Add(codewords[i]);
        }

        for (var i = 0; i < longer; i++)
        {
            found[blocks - longer + i].Add(codewords[(shorter * blocks) + i]);
        }

        return [.. found.SelectMany(block => block)];
    }
}
