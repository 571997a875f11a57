using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>Residents and households that are far from those held: given in thousands, or of another area.</summary>
internal static class EstimateChecks
{
    // No force's area has grown or shrunk by a tenth within two years.
    private const decimal Usual = 0.1m;

    private const decimal WrongUnit = 5;

    private const int NearYears = 2;

    private const int FewestTogether = 3;

    public static IEnumerable<ImportProblem> Of(IReadOnlyList<ReadEstimate> read, CheckBasis basis)
    {
        var held = basis.Estimates.ToLookup(estimate => (estimate.Force, estimate.Kind));
        var compared = read
            .Select(given => (Given: given, Held: Nearest(held[(given.Estimate.Force, given.Estimate.Kind)], given)))
            .Where(pair => pair.Held is not null)
            .ToList();
        var wrong = compared.FindAll(pair => Ratio(pair.Given.Estimate, pair.Held!) >= WrongUnit);
        var isTogether = wrong.Count >= FewestTogether;
        var told = isTogether
            ? [Together(wrong[0].Given, wrong[0].Held!, wrong.Count)]
            : wrong.Select(pair => Wrong(pair.Given, pair.Held!, basis));
        return told.Concat(compared.Where(pair => IsFar(pair.Given.Estimate, pair.Held!))
            .Select(pair => Far(pair.Given, pair.Held!, basis)));
    }

    private static DenominatorEstimate? Nearest(IEnumerable<DenominatorEstimate> held, ReadEstimate given) =>
        held.MinBy(estimate => Math.Abs(estimate.Year - given.Estimate.Year));

    private static decimal Ratio(DenominatorEstimate given, DenominatorEstimate held) =>
        Math.Max(given.Estimate, held.Estimate) / Math.Min(given.Estimate, held.Estimate);

    private static bool IsFar(DenominatorEstimate given, DenominatorEstimate held)
    {
        var ratio = Ratio(given, held);
        return ratio < WrongUnit && ratio > 1 + Usual && Math.Abs(given.Year - held.Year) <= NearYears;
    }

    private static ImportProblem Wrong(ReadEstimate given, DenominatorEstimate held, CheckBasis basis) =>
        ImportProblem.Error(
            given.Place,
            CheckWords.Number(given.Estimate.Estimate),
            $"is far from the {Of(held, basis)}: the unit looks wrong.",
            "Give the number itself, not thousands, and check the force.");

    private static ImportProblem Together(ReadEstimate given, DenominatorEstimate held, int count) =>
        ImportProblem.Error(
            given.Place,
            CheckWords.Number(given.Estimate.Estimate),
            $"is far from {CheckWords.Number(held.Estimate)}, which is held for {held.Year}, and so are "
                + $"{CheckWords.Count(count - 1, "other estimate")} of the file: the unit looks wrong.",
            "Give the numbers themselves, not thousands.");

    private static ImportProblem Far(ReadEstimate given, DenominatorEstimate held, CheckBasis basis) =>
        ImportProblem.Warning(
            given.Place,
            CheckWords.Number(given.Estimate.Estimate),
            $"is more than 10% away from the {Of(held, basis)}.",
            "Check the force and the year against the source.");

    private static string Of(DenominatorEstimate held, CheckBasis basis) =>
        $"{CheckWords.Number(held.Estimate)} {(held.Kind == DenominatorKind.Residents ? "residents" : "households")} "
        + $"that are held of {basis.NameOf(held.Force)} for {held.Year}";
}
