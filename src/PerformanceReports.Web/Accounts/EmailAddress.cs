using System.Net.Mail;

namespace PerformanceReports.Web.Accounts;

/// <summary>The look of an email address; whether anyone reads it, only a message would show.</summary>
internal static class EmailAddress
{
    public static bool IsOne(string text) =>
        MailAddress.TryCreate(text.Trim(), out var address) && address.Address == text.Trim()
            && address.Host.Contains('.', StringComparison.Ordinal);
}
