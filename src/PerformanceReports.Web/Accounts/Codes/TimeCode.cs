using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PerformanceReports.Web.Accounts.Codes;

/// <summary>The six digits that an authenticator app shows for half a minute (RFC 6238, with HMAC-SHA-1).</summary>
internal static class TimeCode
{
    private const int Seconds = 30;
    private const int Modulus = 1_000_000;
    private const int BitsOfLetter = 5;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    // A clock that is half a minute off, or a slow typist (RFC 6238, 5.2).
    private const int StepsOff = 1;

    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    /// <summary>The code of a step.</summary>
    /// <param name="key">The key as the app is given it, in base 32.</param>
    /// <param name="step">The number of half minutes since 1970.</param>
    public static string Of(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The apps know no other digest, and HMAC does not rest on what SHA-1 has lost.
        var digest = HMACSHA1.HashData(Decode(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(digest.AsSpan(digest[^1] & 0xF)) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, if it is one of now; spaces in it do not matter.</summary>
    public static long? Match(string key, string code, DateTimeOffset now)
    {
        var typed = Encoding.UTF8.GetBytes(code.Replace(" ", "", StringComparison.Ordinal));
        long? matched = null;
        for (var step = StepAt(now) - StepsOff; step <= StepAt(now) + StepsOff; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(key, step)), typed))
            {
                matched = step;
            }
        }

        return matched;
    }

    private static byte[] Decode(string key)
    {
        var bytes = new List<byte>();
        var (bits, held) = (0, 0);
        foreach (var letter in key)
        {
            bits = (bits << BitsOfLetter) | Base32.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            held += BitsOfLetter;
            if (held >= 8)
            {
                held -= 8;
                bytes.Add((byte)(bits >> held));
                bits &= (1 << held) - 1;
            }
        }

        return [.. bytes];
    }
}
