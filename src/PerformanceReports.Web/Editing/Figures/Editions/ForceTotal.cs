namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>A force's figures in two editions, summed over the periods that both hold.</summary>
/// <param name="Code">The force's code; empty for all forces together.</param>
/// <param name="Force">The force's name.</param>
/// <param name="Changed">How many figures both hold and give differently.</param>
/// <param name="Then">The sum of numerators in the earlier edition.</param>
/// <param name="Now">The sum of numerators in the later edition.</param>
public sealed record ForceTotal(string Code, string Force, int Changed, decimal Then, decimal Now)
{
    public decimal Difference => Now - Then;

    /// <summary>In per cent of the earlier sum; null where that is 0.</summary>
    public decimal? Percent => Then == 0 ? null : Difference / Math.Abs(Then) * 100;

    /// <summary>Sums differences of one force, or of all.</summary>
    public static ForceTotal Of(string code, string force, IReadOnlyCollection<FigureDifference> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var both = differences
            .Where(figure => figure is { Then.Numerator: not null, Now.Numerator: not null })
            .ToList();
        return new ForceTotal(
            code,
            force,
            differences.Count(figure => figure.Kind == ShownFigures.Changed),
            both.Sum(figure => figure.Then!.Numerator!.Value),
            both.Sum(figure => figure.Now!.Numerator!.Value));
    }
}
