using System.Net;
using System.Text.RegularExpressions;

namespace PerformanceReports.Web.Editing.Preview;

/// <summary>
/// Makes a page of the public site a page of a preview: it says so, and its links stay within the preview.
/// </summary>
public static partial class PreviewHtml
{
    /// <param name="html">The page as the public would get it.</param>
    /// <param name="root">The beginning of the preview's addresses.</param>
    /// <param name="says">What the band at the top says.</param>
    public static string Rewrite(string html, string root, string says)
    {
        var linked = OwnAddress().Replace(html, match => $"{match.Groups["name"].Value}=\"{root}/");
        return Body().Replace(
            linked,
            body => body.Value.Replace("class=\"", "class=\"previewed ", StringComparison.Ordinal)
                + $"\n  <div class=\"preview-band\" role=\"note\">{WebUtility.HtmlEncode(says)}</div>",
            count: 1);
    }

    // Root-relative addresses but for the site's own styles and scripts, which are the same everywhere.
    [GeneratedRegex("(?<=\\s)(?<name>href|src|action)=\"/(?!/|assets/)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OwnAddress();

    [GeneratedRegex("<body [^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Body();
}
