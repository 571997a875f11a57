using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Mvc.Controllers;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.PreRelease;

namespace PerformanceReports.Web.Editing.Preview;

/// <summary>Who may see a preview: anyone who may see drafts, or a reader whose link is for that report.</summary>
internal sealed class PreviewGate(
    IAuthorizationPolicyProvider policies,
    IPolicyEvaluator evaluator,
    IAuthorizationMiddlewareResultHandler answers,
    ReaderAccess readers)
{
    private const string PublicPages = "PerformanceReports.Web.Public.";

    /// <summary>Serves whoever may see it, and answers the others.</summary>
    public Task LetAsync(HttpContext context, PreviewRequest asked, Func<Task> serve) =>
        asked.IsByLink ? LetReaderAsync(context, asked, serve) : LetPersonAsync(context, serve);

    /// <summary>Whether a page of a preview is about to be drawn by anything but the public site.</summary>
    public static bool IsStray(HttpContext context) =>
        context.Features.Get<PreviewRequest>() is not null
        && context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.FullName
            ?.StartsWith(PublicPages, StringComparison.Ordinal) != true;

    private async Task LetPersonAsync(HttpContext context, Func<Task> serve)
    {
        var policy = await policies.GetPolicyAsync(Rights.Edit)
            ?? throw new InvalidOperationException($"There is no policy {Rights.Edit}.");
        var known = await evaluator.AuthenticateAsync(policy, context);
        var allowed = await evaluator.AuthorizeAsync(policy, known, context, context);
        await answers.HandleAsync(_ => serve(), context, policy, allowed);
    }

    private async Task LetReaderAsync(HttpContext context, PreviewRequest asked, Func<Task> serve)
    {
        var known = await context.AuthenticateAsync(ReaderAccess.Scheme);
        if (await readers.MayReadAsync(known.Principal, asked.Report, context.RequestAborted))
        {
            await serve();
            return;
        }

        context.Response.Redirect(PreviewPlaces.Closed);
    }
}
