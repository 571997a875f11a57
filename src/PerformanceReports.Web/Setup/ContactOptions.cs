using System.ComponentModel.DataAnnotations;

namespace PerformanceReports.Web.Setup;

/// <summary>How readers reach the office; section "Contact" of the configuration. What is not set is not shown.</summary>
public sealed class ContactOptions
{
    public const string Section = "Contact";

    [EmailAddress(ErrorMessage = "Contact:Email is not an e-mail address. Correct it, or leave it out.")]
    public string? Email { get; init; }

    [Phone(ErrorMessage = "Contact:Telephone is not a telephone number. Correct it, or leave it out.")]
    public string? Telephone { get; init; }

    /// <summary>The lines of the postal address.</summary>
    public IReadOnlyList<string> PostalAddress { get; init; } = [];

    public bool HasAny => Email is not null || Telephone is not null || PostalAddress.Count > 0;
}
