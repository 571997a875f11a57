using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PerformanceReports.Publishing.Tests.Pdf.Pictures;

/// <summary>A picture in grey, read from a PNG file as pdftoppm writes it: 8 bits, grey or RGB, not interlaced.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Pixels)
{
    private const int SignatureLength = 8;

    public static GreyPicture Read(byte[] png)
    {
        var (width, height, channels) = (0, 0, 1);
        using var data = new MemoryStream();
        for (var at = SignatureLength; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var body = png.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(png, at + 4, 4))
            {
                case "IHDR" when body[8] == 8 && body[9] is 0 or 2 && body[12] == 0:
                    width = BinaryPrimitives.ReadInt32BigEndian(body);
                    height = BinaryPrimitives.ReadInt32BigEndian(body[4..]);
                    channels = body[9] == 2 ? 3 : 1;
                    break;
                case "IHDR":
                    throw new InvalidDataException("The picture is not in 8 bits of grey or RGB.");
                case "IDAT":
                    data.Write(body);
                    break;
            }

            at += length + 12;
        }

        var samples = Unfiltered(data.ToArray(), width * channels, height, channels);
        return new GreyPicture(
            width, height, [.. samples.Chunk(channels).Select(pixel => (byte)(pixel.Sum(value => value) / channels))]);
    }

    /// <summary>A file that any viewer of pictures opens (PGM).</summary>
    public byte[] Write() =>
        [.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"P5 {Width} {Height} 255\n")), .. Pixels];

    /// <summary>The mean grey of a square of pixels: what stays the same between versions of a renderer.</summary>
    public double Mean(int left, int top, int size)
    {
        var (sum, count) = (0, 0);
        for (var y = top; y < Math.Min(Height, top + size); y++)
        {
            for (var x = left; x < Math.Min(Width, left + size); x++)
            {
                sum += Pixels[(y * Width) + x];
                count++;
            }
        }

        return (double)sum / count;
    }

    /// <summary>Every row says by which of five ways its bytes were predicted (PNG, clause 9).</summary>
    private static byte[] Unfiltered(byte[] compressed, int width, int height, int channels)
    {
        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress))
        {
            zlib.CopyTo(rows);
        }

        var raw = rows.ToArray();
        var samples = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var filter = raw[y * (width + 1)];
            for (var x = 0; x < width; x++)
            {
                var left = x >= channels ? samples[(y * width) + x - channels] : 0;
                var up = y > 0 ? samples[((y - 1) * width) + x] : 0;
                var corner = x >= channels && y > 0 ? samples[((y - 1) * width) + x - channels] : 0;
                var predicted = filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    _ => Nearest(left, up, corner),
                };
                samples[(y * width) + x] = (byte)(raw[(y * (width + 1)) + 1 + x] + predicted);
            }
        }

        return samples;
    }

    private static int Nearest(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (a, b, c) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
