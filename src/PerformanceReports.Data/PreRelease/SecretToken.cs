using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace PerformanceReports.Data.PreRelease;

/// <summary>A secret that a link carries: nobody guesses it, and the database holds only its hash.</summary>
public static class SecretToken
{
    /// <summary>The length of a hash, in hexadecimal.</summary>
    public const int HashLength = 64;

    private const int Bytes = 32;

    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
