using System.Security.Cryptography;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>A file as it was brought, byte for byte. Kept apart from its import, so that lists do not load it.</summary>
public sealed class ImportFile
{
    public const int NameLength = 260;
    public const int Sha256Length = 64;

    private ImportFile() => (Name, Sha256, Content) = ("", "", []);

    public int Id { get; private set; }

    public string Name { get; private init; }

    /// <summary>SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private init; }

    public byte[] Content { get; private init; }

    public static ImportFile Of(string name, byte[] content) => new()
    {
        Name = name,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
        Content = content,
    };
}
