using System.Globalization;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>A number of residents or households that an import brought, and what stood before.</summary>
/// <param name="Force">The force.</param>
/// <param name="Kind">What is counted.</param>
/// <param name="Year">The year in whose middle it holds.</param>
/// <param name="Then">What stood; null where nothing did.</param>
/// <param name="Now">What the import brought.</param>
public sealed record BroughtEstimate(ForceCode Force, DenominatorKind Kind, int Year, decimal? Then, decimal Now)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Kind} {Year} of {Force}: {Now}, {(Then is { } then ? $"was {then}" : "new")}");
}
