using System.Buffers.Binary;
using System.Text;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>
/// An ICC profile of sRGB, made here so that no binary of unclear origin is carried along: version 4.2, the
/// primaries of IEC 61966-2-1 adapted to D50 by the Bradford transform, and its transfer curve in parametric form
/// (ICC.1:2004-10).
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;

    private static readonly double[] WhitePoint = [0.9642, 1.0, 0.8249];

    /// <summary>From D65 to D50, row by row.</summary>
    private static readonly double[] Bradford =
        [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];

    /// <summary>The profile's bytes.</summary>
    public static byte[] Create()
    {
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", LocalisedText("sRGB IEC61966-2.1")),
            ("cprt", LocalisedText("No copyright, use freely")),
            ("wtpt", Xyz(WhitePoint)),
            ("rXYZ", Xyz([0.43607, 0.22249, 0.01392])),
            ("gXYZ", Xyz([0.38515, 0.71687, 0.09708])),
            ("bXYZ", Xyz([0.14307, 0.06061, 0.71410])),
            ("rTRC", TransferCurve()),
            ("gTRC", TransferCurve()),
            ("bTRC", TransferCurve()),
            ("chad", Fixed("sf32", Bradford)),
        ];
        var offset = HeaderLength + 4 + (12 * tags.Length);
        var profile = new byte[offset + tags.Sum(tag => tag.Data.Length)];
        WriteHeader(profile);
        Put(profile, HeaderLength, (uint)tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var record = HeaderLength + 4 + (12 * i);
            Encoding.ASCII.GetBytes(tags[i].Tag, profile.AsSpan(record));
            Put(profile, record + 4, (uint)offset);
            Put(profile, record + 8, (uint)tags[i].Data.Length);
            tags[i].Data.CopyTo(profile, offset);
            offset += tags[i].Data.Length;
        }

        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        Put(profile, 0, (uint)profile.Length);
        Put(profile, 8, 0x04200000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", profile.AsSpan(12));

        // The date is part of the format: that of the standard's edition, so that the bytes never change.
        byte[] date = [0x07, 0xD4, 0, 10, 0, 1, 0, 0, 0, 0, 0, 0];
        date.CopyTo(profile, 24);
        Encoding.ASCII.GetBytes("acsp", profile.AsSpan(36));
        for (var i = 0; i < 3; i++)
        {
            Put(profile, 68 + (4 * i), ToFixed(WhitePoint[i]));
        }
    }

    private static byte[] Xyz(double[] values) => Fixed("XYZ ", values);

    /// <summary>Function 3 of the standard: (a x + b) ^ g from d on, c x below it.</summary>
    private static byte[] TransferCurve()
    {
        var curve = Fixed("para", [0, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);
        curve[9] = 3;
        return curve;
    }

    private static byte[] Fixed(string type, double[] values)
    {
        var data = new byte[8 + (4 * values.Length)];
        Encoding.ASCII.GetBytes(type, data);
        for (var i = 0; i < values.Length; i++)
        {
            Put(data, 8 + (4 * i), ToFixed(values[i]));
        }

        return data;
    }

    private static byte[] LocalisedText(string text)
    {
        var encoded = Encoding.BigEndianUnicode.GetBytes(text);
        var data = new byte[(28 + encoded.Length + 3) & ~3];
        Encoding.ASCII.GetBytes("mluc", data);
        Put(data, 8, 1);
        Put(data, 12, 12);
        Encoding.ASCII.GetBytes("enGB", data.AsSpan(16));
        Put(data, 20, (uint)encoded.Length);
        Put(data, 24, 28);
        encoded.CopyTo(data, 28);
        return data;
    }

    private static uint ToFixed(double value) => (uint)(int)Math.Round(value * 65536);

    private static void Put(byte[] data, int offset, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(offset), value);
}
