using Microsoft.AspNetCore.WebUtilities;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Problems;

/// <summary>A request that could not be answered, other than for a missing page.</summary>
public sealed record OtherProblemPage(int Status) : PublicPage
{
    public override string Title => "The request could not be answered";

    /// <summary>The status in its own words, for whoever reports the problem.</summary>
    public string Reason => $"{Status} {ReasonPhrases.GetReasonPhrase(Status)}";

    public override bool Unlisted => true;
}
