using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>Takes in the residents and households of a file: what is new is added, what differs is revised.</summary>
internal sealed class EstimateWriter(ReportsDbContext database)
{
    /// <summary>Changes the rows that the context holds; they are saved with whatever else it has to save.</summary>
    /// <returns>What was new or differed.</returns>
    public async Task<IReadOnlyList<BroughtEstimate>> WriteAsync(
        IReadOnlyList<ReadEstimate> estimates, CancellationToken cancellationToken)
    {
        if (estimates.Count == 0)
        {
            return [];
        }

        var held = await database.DenominatorEstimates.ToDictionaryAsync(
            estimate => (estimate.Force, estimate.Kind, estimate.Year), cancellationToken);
        var brought = new List<BroughtEstimate>();
        foreach (var estimate in estimates.Select(read => read.Estimate))
        {
            var known = held.GetValueOrDefault((estimate.Force, estimate.Kind, estimate.Year));
            if (known?.Estimate == estimate.Estimate)
            {
                continue;
            }

            brought.Add(new(estimate.Force, estimate.Kind, estimate.Year, known?.Estimate, estimate.Estimate));
            if (known is null)
            {
                database.Add(estimate);
            }
            else
            {
                known.Revise(estimate.Estimate);
            }
        }

        return brought;
    }
}
