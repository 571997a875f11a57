using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>
/// Looks at figures before they are taken in: the same for a file of thousands and for one that is being typed. What
/// is known to stand as it is given was looked at when it came, and is not told again.
/// </summary>
public sealed class FigureChecks(CheckBasis basis)
{
    private static readonly Func<CheckedMeasure, IEnumerable<ImportProblem>>[] Checks =
    [
        TimeCheck.Of,
        PartCheck.Of,
        NegativeCheck.Of,
        OverlapCheck.Of,
        UnitCheck.Of,
        DenominatorCheck.Of,
        LimitsCheck.Of,
        TotalsCheck.Of,
        GapCheck.Of,
        LengthCheck.Of,
        GroupCheck.Of,
        RoundingCheck.Of,
        IllustrativeCheck.Of,
    ];

    /// <summary>What is wrong with figures, or may be; measure by measure.</summary>
    public IReadOnlyList<ImportProblem> Of(IEnumerable<ReadFigure> figures) =>
    [
        .. from measure in CheckedMeasure.Of(figures, basis)
           from check in Checks
           from problem in check(measure)
           select problem,
    ];
}
