using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>The residents and households of a file beside those that are held.</summary>
internal static class EstimateComparison
{
    /// <summary>What is new or differs, the newest year first.</summary>
    public static IReadOnlyList<EstimateChange> Of(IReadOnlyList<ReadEstimate> read, CheckBasis basis)
    {
        var held = basis.Estimates.ToDictionary(
            estimate => (estimate.Force, estimate.Kind, estimate.Year), estimate => estimate.Estimate);
        return
        [
            .. from given in read
               let estimate = given.Estimate
               let then = held.TryGetValue((estimate.Force, estimate.Kind, estimate.Year), out var known)
                   ? known
                   : (decimal?)null
               where then != estimate.Estimate
               let force = basis.NameOf(estimate.Force)
               orderby estimate.Year descending, estimate.Kind, force
               select new EstimateChange(force, estimate.Kind, estimate.Year, then, estimate.Estimate),
        ];
    }
}
