using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Problems;

/// <summary>More was asked for in a minute than the site takes.</summary>
public sealed record TooManyPage : PublicPage
{
    public override string Title => "Too many attempts";

    public override bool Unlisted => true;
}
