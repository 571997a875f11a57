using System.Globalization;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>An estimate beside the newest earlier one of the same force.</summary>
/// <param name="Before">The earlier estimate.</param>
/// <param name="Now">The number of the year looked at.</param>
public sealed record EstimateStep(DenominatorEstimate Before, decimal Now)
{
    /// <summary>
    /// Areas gain or lose far less than this in a year, so a larger step is looked at twice: a boundary that changed, a
    /// revised series or a slip of the hand.
    /// </summary>
    public const decimal Unusual = 0.05m;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public decimal Share => (Now / Before.Estimate) - 1;

    public bool IsUnusual => Math.Abs(Share) > Unusual;

    /// <summary>Whether one of both is likely to be counted in thousands, or to have a digit too many.</summary>
    public bool IsOfAnotherScale => Now >= 10 * Before.Estimate || Now * 10 <= Before.Estimate;

    /// <summary>"+1.2%", "-0.3%".</summary>
    public string Text => Share.ToString("+0.0%;\u22120.0%;0.0%", British);
}
