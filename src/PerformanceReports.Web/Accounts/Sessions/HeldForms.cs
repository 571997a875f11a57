using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace PerformanceReports.Web.Accounts.Sessions;

/// <summary>
/// Keeps what was sent after a session had ended, so that no typing is lost: not on the server, to which nobody has said
/// yet who they are, but protected in the page that asks for it. It is sent on only when the person has seen it.
/// </summary>
internal sealed class HeldForms(IDataProtectionProvider protection, IOptions<AntiforgeryOptions> antiforgery)
{
    private const long LongestForm = 1_000_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(2);

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("held form").ToTimeLimitedDataProtector();

    /// <summary>
    /// The request's form, protected; null where it has none, is too long, holds a file, or was not sent from a page of
    /// this site: what another site posts must not come to stand in a person's name.
    /// </summary>
    public async Task<string?> HoldAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !IsOwn(request)
            || request.ContentLength is null or > LongestForm)
        {
            return null;
        }

        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        return form.Files.Count > 0 ? null : Protect(new HeldForm(request.GetEncodedPathAndQuery(), Fields(form)));
    }

    /// <summary>The form again; null where it was kept too long, or was not made here.</summary>
    public HeldForm? Read(string? held)
    {
        if (held is null)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<HeldForm>(_protector.Unprotect(held));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static bool IsOwn(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "same-origin"
        || request.Headers.Origin == $"{request.Scheme}://{request.Host}";

    private string Protect(HeldForm form) => _protector.Protect(JsonSerializer.Serialize(form), KeptFor);

    private List<HeldField> Fields(IFormCollection form) =>
    [
        .. form.Where(field => field.Key != antiforgery.Value.FormFieldName)
            .SelectMany(field => field.Value.Select(value => new HeldField(field.Key, value ?? ""))),
    ];
}
