using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Publishing;

/// <summary>Posts what no page offers at that moment: with the token that every editing page carries.</summary>
internal static class Posting
{
    public static async Task<HttpResponseMessage> PostAnywayAsync(
        this HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        var page = await client.PageAsync("/editing");
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Add("RequestVerificationToken",
            page.QuerySelector("meta[name='request-verification-token']")!.GetAttribute("content"));
        request.Content = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.SendAsync(request);
    }

    /// <summary>What the page says to which an answer leads, or the answer's own errors.</summary>
    public static async Task<string> SaidAsync(this HttpClient client, HttpResponseMessage answer)
    {
        var page = answer.Headers.Location is { } next
            ? await client.PageAsync(next.ToString())
            : await SiteFixture.ParseAsync(answer);
        return string.Join(' ', page
            .QuerySelectorAll(".govuk-notification-banner__heading, .govuk-error-summary__list")
            .Select(note => note.Words()));
    }
}
