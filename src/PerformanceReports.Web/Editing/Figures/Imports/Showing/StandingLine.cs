using System.Globalization;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>What becomes of the own force's place, in words.</summary>
public sealed record StandingLine(StandingChange Change)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Whether its rank or position would be another, beyond its value.</summary>
    public bool IsMove => Change.Then?.Place != Change.Now?.Place
        || Change.Then?.IsShared != Change.Now?.IsShared
        || Change.Then?.Of != Change.Now?.Of
        || Change.Then?.Position != Change.Now?.Position;

    public string Then => Words(Change.Then);

    public string Now => Words(Change.Now);

    private static string Words(Standing? standing) => standing switch
    {
        null => "Not compared",
        { Position: { Length: > 0 } position } => $"{Place(standing)}, {position}",
        _ => Place(standing),
    };

    private static string Place(Standing standing) =>
        $"{(standing.IsShared ? "joint " : "")}{Rank.Ordinal(standing.Place)} of {standing.Of} "
        + $"({standing.Value.ToString("#,##0.##", British)})";
}
