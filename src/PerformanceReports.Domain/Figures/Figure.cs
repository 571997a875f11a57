using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Figures;

/// <summary>
/// One observed value of one measure for one force and one period. A numerator may be negative: the Home Office's
/// tables hold quarters in which more offences were cancelled than recorded; sums over 12 months are not.
/// </summary>
public sealed class Figure
{
    /// <summary>Makes a figure.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="force">Of which force, or the nation.</param>
    /// <param name="period">Over which period.</param>
    /// <param name="numerator">The count; null only with a symbol that says why.</param>
    /// <param name="denominator">What it is a part of; null for a count or where estimates supply it.</param>
    /// <param name="symbol">A mark that stands with the figure, or in its place.</param>
    /// <exception cref="ArgumentException">
    /// The numerator is missing without a symbol, or the denominator is not above zero.
    /// </exception>
    public Figure(
        MeasureSlug measure,
        ForceCode force,
        Period period,
        decimal? numerator,
        decimal? denominator = null,
        FigureSymbol? symbol = null)
    {
        if (numerator is null && symbol is null)
        {
            throw new ArgumentException(
                $"{measure} of {force}, {period.Label}: a figure without a value needs a symbol that says why.");
        }

        if (denominator <= 0)
        {
            throw new ArgumentException(
                $"{measure} of {force}, {period.Label}: the denominator is {denominator}, it must be above zero.");
        }

        Measure = measure;
        Force = force;
        PeriodEnd = period.End;
        PeriodMonths = period.Months;
        Numerator = numerator;
        Denominator = denominator;
        Symbol = symbol;
    }

    private Figure()
    {
    }

    /// <summary>The database's key; 0 before it is stored.</summary>
    public long Id { get; private set; }

    /// <summary>What is measured.</summary>
    public MeasureSlug Measure { get; private set; }

    /// <summary>Of which force, or the nation.</summary>
    public ForceCode Force { get; private set; }

    /// <summary>Over which period.</summary>
    public Period Period => new(PeriodEnd, PeriodMonths);

    /// <summary>The count; null where a symbol stands in its place.</summary>
    public decimal? Numerator { get; private set; }

    /// <summary>What it is a part of; null for a count or where estimates supply it.</summary>
    public decimal? Denominator { get; private set; }

    /// <summary>A mark that stands with the figure, or in its place.</summary>
    public FigureSymbol? Symbol { get; private set; }

    // Kept apart, so that the database can look for them and hold them unique.
    private Month PeriodEnd { get; set; }

    private int PeriodMonths { get; set; }
}
