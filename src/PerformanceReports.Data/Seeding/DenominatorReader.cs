using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Seeding;

internal static class DenominatorReader
{
    public static IReadOnlyList<DenominatorEstimate> Read(SeedFolder folder)
    {
        var known = new HashSet<(ForceCode, DenominatorKind, int)>();
        return CsvTable.Read(folder, "denominators.csv", ["force_code", "kind", "year", "estimate"], row =>
        {
            var estimate = new DenominatorEstimate(
                row.Value("force_code", ForceCode.Parse),
                row.Value("kind", SeedWords.Parse<DenominatorKind>),
                row.Value("year", SeedWords.Whole),
                row.Value("estimate", SeedWords.Number));
            return known.Add((estimate.Force, estimate.Kind, estimate.Year))
                ? estimate
                : throw new InvalidOperationException("An earlier row gives the same force, kind and year.");
        });
    }
}
