using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Problems;

/// <summary>Someone who signed in asked for what their roles do not allow.</summary>
public sealed record RefusedPage : PublicPage
{
    public override string Title => "You may not do this";

    public override bool Unlisted => true;
}
