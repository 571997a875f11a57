using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PerformanceReports.Web.Tests.Site;

/// <summary>Fills in forms as a browser does: what the page holds, changed by what a person types.</summary>
public static class Forms
{
    /// <summary>Gets a page and parses it.</summary>
    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, address);
        return await SiteFixture.ParseAsync(response);
    }

    /// <summary>
    /// Gets a page, fills in one of its forms and posts it, with the token and all hidden fields that the page gave.
    /// </summary>
    /// <param name="client">Who posts.</param>
    /// <param name="page">The address of the page that has the form.</param>
    /// <param name="form">The address that the form is posted to, or a selector of the form.</param>
    /// <param name="fields">What is typed, by the name of the field; null takes a field out.</param>
    public static async Task<HttpResponseMessage> PostFormAsync(
        this HttpClient client, string page, string form, Dictionary<string, string?> fields)
    {
        var document = await client.PageAsync(page);
        return await client.PostFormAsync(document, page, form, fields);
    }

    /// <summary>Fills in a form of a page that was got before.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(
        this HttpClient client, IHtmlDocument document, string page, string form, Dictionary<string, string?> fields)
    {
        var element = document.Forms.FirstOrDefault(candidate => candidate.GetAttribute("action") == form)
            ?? (form.StartsWith('/') ? null : document.QuerySelector(form) as IHtmlFormElement)
            ?? throw new InvalidOperationException($"{page} has no form {form}.");
        var posted = Held(element).Where(field => !fields.ContainsKey(field.Key))
            .Concat(fields.Where(field => field.Value is not null)
                .Select(field => KeyValuePair.Create(field.Key, field.Value!)));
        using var content = new FormUrlEncodedContent(posted);
        return await client.PostAsync(element.GetAttribute("action") is { Length: > 0 } action ? action : page, content);
    }

    private static IEnumerable<KeyValuePair<string, string>> Held(IHtmlFormElement form) => form.Elements
        .Where(element => !element.HasAttribute("disabled") && element.GetAttribute("name") is { Length: > 0 })
        .SelectMany(element => Values(element).Select(value => KeyValuePair.Create(element.GetAttribute("name")!, value)));

    private static IEnumerable<string> Values(IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } choice => choice.IsChecked ? [choice.Value] : [],
        IHtmlInputElement { Type: "submit" or "button" or "file" } => [],
        IHtmlInputElement input => [input.Value],
        IHtmlTextAreaElement area => [area.Value],
        IHtmlSelectElement select => select.SelectedOptions.Select(option => option.Value),
        _ => [],
    };
}
