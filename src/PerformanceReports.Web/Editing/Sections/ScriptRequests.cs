using System.Net.Mime;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Tells a script's request from a form's.</summary>
internal static class ScriptRequests
{
    public static bool WantsJson(this HttpRequest request) =>
        request.Headers.Accept.ToString()
            .StartsWith(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase);
}
