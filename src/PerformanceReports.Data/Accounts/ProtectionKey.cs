namespace PerformanceReports.Data.Accounts;

/// <summary>A key with which cookies and forms are protected, as ASP.NET Core data protection writes it.</summary>
public sealed class ProtectionKey
{
    /// <summary>The longest name of a key.</summary>
    public const int NameLength = 200;

    public int Id { get; private set; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
