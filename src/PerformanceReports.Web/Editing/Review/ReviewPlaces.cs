using System.Globalization;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>The addresses of a report's review, and the places in its page.</summary>
public static class ReviewPlaces
{
    public const string Path = ReportPlaces.ReportPath + "/review";

    public const string SubmitPath = Path + "/submit";

    public const string ReturnPath = Path + "/return";

    public const string ApprovePath = Path + "/approve";

    public const string CommentPath = Path + "/comments";

    public const string AnswerPath = CommentPath + "/{comment:int}";

    public const string ResolvePath = AnswerPath + "/resolve";

    public const string ReopenPath = AnswerPath + "/reopen";

    public static string Submit(string key) => $"{ReportPlaces.Review(key)}/submit";

    public static string Return(string key) => $"{ReportPlaces.Review(key)}/return";

    public static string Approve(string key) => $"{ReportPlaces.Review(key)}/approve";

    public static string Comments(string key) => $"{ReportPlaces.Review(key)}/comments";

    /// <summary>The form for a comment on an item, a section, or the report.</summary>
    public static string Comment(string key, string? section, ReportItem? item) =>
        Comments(key) + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["section"] = section,
            ["kind"] = item?.Kind.ToString().ToLowerInvariant(),
            ["item"] = item?.Key,
        }.Where(part => part.Value is not null));

    public static string Answer(string key, int comment) => string.Create(
        CultureInfo.InvariantCulture, $"{Comments(key)}/{comment}");

    public static string Resolve(string key, int comment) => Answer(key, comment) + "/resolve";

    public static string Reopen(string key, int comment) => Answer(key, comment) + "/reopen";

    /// <summary>The place of an item in the page.</summary>
    public static string Id(string? section, ReportItem? item) => (section, item) switch
    {
        (null, _) => "report",
        (_, null) => $"section-{section}",
        _ => $"{item.Kind.ToString().ToLowerInvariant()}-{section}-{item.Key}",
    };

    public static string At(string key, string? section, ReportItem? item) =>
        $"{ReportPlaces.Review(key)}#{Id(section, item)}";
}
