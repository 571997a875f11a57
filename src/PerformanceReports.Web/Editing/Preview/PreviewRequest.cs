using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Preview;

/// <summary>A request for a page of a preview.</summary>
/// <param name="Root">The beginning of the preview's addresses.</param>
/// <param name="Report">The report's month, yyyy-MM.</param>
/// <param name="Page">The public site's address of the page.</param>
/// <param name="IsByLink">Whether it comes from a reader without an account.</param>
internal sealed record PreviewRequest(string Root, string Report, PathString Page, bool IsByLink)
{
    /// <summary>What an address asks for; null where it is no preview's.</summary>
    public static PreviewRequest? Of(PathString path) =>
        Below(PreviewPlaces.Editing, path, isByLink: false) ?? Below(PreviewPlaces.PreRelease, path, isByLink: true);

    private static PreviewRequest? Below(string place, PathString path, bool isByLink)
    {
        if (!path.StartsWithSegments(place, out var rest) || rest.Value is not ['/', .. var named])
        {
            return null;
        }

        var key = named.Split('/')[0];
        var page = named[key.Length..];
        return Month.TryParse(key, out _)
            ? new PreviewRequest($"{place}/{key}", key, page.Length == 0 ? "/" : page, isByLink)
            : null;
    }
}
