using Microsoft.AspNetCore.Http.Extensions;
using PerformanceReports.Web.Editing.Figures.Overview;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>The addresses at which editions are looked at and compared.</summary>
public static class EditionPlaces
{
    public const string All = FigurePlaces.Editions;

    public const string MeasurePath = All + "/{measure}";

    public const string ComparePath = MeasurePath + "/compare";

    public const string CsvPath = MeasurePath + "/compare.csv";

    public static string Measure(string slug) => $"{All}/{slug}";

    /// <summary>The comparison as it opens: the newest edition with the one before.</summary>
    public static string Compare(string slug) => $"{Measure(slug)}/compare";

    public static string Compare(string slug, ComparisonForm form) => Compare(slug) + QueryOf(form);

    /// <summary>Every figure of both editions.</summary>
    public static string Csv(string slug, string then, string now) =>
        Measure(slug) + "/compare.csv" + new QueryBuilder { { "then", then }, { "now", now } };

    private static QueryBuilder QueryOf(ComparisonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var query = new QueryBuilder();
        foreach (var (name, value) in form.Given())
        {
            query.Add(name, value);
        }

        return query;
    }
}
