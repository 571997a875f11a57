using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Statistics.Intervals;

namespace PerformanceReports.Domain.Statistics.Positions;

/// <summary>
/// Limits around the average, as on a funnel plot, widened by what the forces of a group differ beyond chance:
/// average x (1 -/+ z sqrt(s_i^2 + tau^2))^2. Source: Spiegelhalter, Funnel plots for comparing institutional
/// performance (2005) and Handling over-dispersion of performance indicators (2005); the R package FunnelPlotR takes
/// the same steps.
/// </summary>
public sealed record OverdispersedLimits
{
    /// <summary>The share at each end whose scores are brought in before they are squared.</summary>
    public const double WinsorisedShare = 0.1;

    private OverdispersedLimits(decimal lower, decimal upper, double phi, double tauSquared)
    {
        Lower = lower;
        Upper = upper;
        Phi = phi;
        TauSquared = tauSquared;
    }

    /// <summary>The lower limit, in the value's unit.</summary>
    public decimal Lower { get; }

    /// <summary>The upper limit, in the value's unit.</summary>
    public decimal Upper { get; }

    /// <summary>phi = the sum of winsorised z^2 over N: near 1 where the forces differ by chance alone.</summary>
    public double Phi { get; }

    /// <summary>
    /// tau^2 = max(0, (N phi - (N - 1)) / (sum w - sum w^2 / sum w)) with w = 1/s^2: the spread between forces.
    /// </summary>
    public double TauSquared { get; }

    /// <summary>The confidence level, above 0 and below 1.</summary>
    public required double Level { get; init; }

    /// <summary>Each force's part, in order of their codes.</summary>
    public required IReadOnlyList<OverdispersionTerm> Terms { get; init; }

    /// <summary>The limits for one force of a group.</summary>
    /// <param name="force">The force whose limits are wanted: those of a small force are wider.</param>
    /// <param name="values">The values of the group, of one measure and one period.</param>
    /// <param name="average">What they are compared with, above 0, in the values' unit.</param>
    /// <param name="multiplier">1,000 for a rate per 1,000, 100 for per cent, 1 for a count.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">There are fewer than two values, or the force is not among them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The average or multiplier is not above 0.</exception>
    public static OverdispersedLimits Of(
        ForceCode force,
        IReadOnlyCollection<MeasureValue> values,
        decimal average,
        decimal multiplier,
        double level = ConfidenceLevel.Usual)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(average);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(multiplier);
        var terms = TermsOf(values, average / multiplier);
        var own = terms.SingleOrDefault(term => term.Force == force)
            ?? throw new ArgumentException($"{force} is not among the forces compared.", nameof(force));
        var phi = terms.Sum(term => term.WinsorisedScore * term.WinsorisedScore) / terms.Count;
        var tauSquared = TauSquaredOf(terms, phi);
        var reach = ConfidenceLevel.Quantile(level) * Math.Sqrt((own.StandardError * own.StandardError) + tauSquared);
        // Below 0 the square would turn the lower limit upwards again.
        var lower = Math.Pow(Math.Max(0, 1 - reach), 2);
        return new OverdispersedLimits(
            average * (decimal)lower, average * (decimal)Math.Pow(1 + reach, 2), phi, tauSquared)
        {
            Level = level,
            Terms = terms,
        };
    }

    private static List<OverdispersionTerm> TermsOf(IReadOnlyCollection<MeasureValue> values, decimal perUnit)
    {
        if (values.Count < 2)
        {
            throw new ArgumentException("Overdispersion needs the values of at least two forces.", nameof(values));
        }

        var raw = values
            .OrderBy(value => value.Force.ToString(), StringComparer.Ordinal)
            .Select(value => Term(value, (double)(perUnit * (value.Denominator ?? 1))))
            .ToList();
        var scores = raw.Select(term => term.Score).Order().ToList();
        var (low, high) = (Quantile(scores, WinsorisedShare), Quantile(scores, 1 - WinsorisedShare));
        return [.. raw.Select(term => term with { WinsorisedScore = Math.Clamp(term.Score, low, high) })];
    }

    private static OverdispersionTerm Term(MeasureValue value, double expected)
    {
        var rootRatio = Math.Sqrt((double)value.Numerator / expected);
        var standardError = 1 / (2 * Math.Sqrt(expected));
        var score = (rootRatio - 1) / standardError;
        return new(value.Force, value.Numerator, expected, rootRatio, standardError, score, score);
    }

    private static double TauSquaredOf(List<OverdispersionTerm> terms, double phi)
    {
        var weights = terms.Select(term => 1 / (term.StandardError * term.StandardError)).ToList();
        var sum = weights.Sum();
        var excess = (terms.Count * phi) - (terms.Count - 1);
        return Math.Max(0, excess / (sum - (weights.Sum(weight => weight * weight) / sum)));
    }

    /// <summary>A quantile by linear interpolation between the ordered scores (R's type 7).</summary>
    private static double Quantile(List<double> ordered, double share)
    {
        var place = (ordered.Count - 1) * share;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ordered.Count - 1);
        return ordered[below] + ((place - below) * (ordered[above] - ordered[below]));
    }
}
