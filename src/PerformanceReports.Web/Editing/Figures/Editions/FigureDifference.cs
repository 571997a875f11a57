using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>A figure in two editions.</summary>
/// <param name="Code">The force's code.</param>
/// <param name="Force">The force's name.</param>
/// <param name="Period">The period.</param>
/// <param name="Then">In the earlier edition; null where it has none.</param>
/// <param name="Now">In the later edition; null where it has none.</param>
/// <param name="Unit">The measure's unit.</param>
public sealed record FigureDifference(
    string Code, string Force, Period Period, Figure? Then, Figure? Now, MeasureUnit Unit)
{
    public ShownFigures Kind => (Then, Now) switch
    {
        (null, _) => ShownFigures.OnlyNow,
        (_, null) => ShownFigures.OnlyThen,
        var (then, now) => PartsOf(then) == PartsOf(now) ? ShownFigures.All : ShownFigures.Changed,
    };

    public string ThenText => Text(Then);

    public string NowText => Text(Now);

    /// <summary>By how much the value differs; in percentage points for a percentage. Null where one has none.</summary>
    public decimal? Difference => ValueOf(Then) is { } then && ValueOf(Now) is { } now ? now - then : null;

    /// <summary>By how many per cent of the earlier value; null where that is 0, or one has none.</summary>
    public decimal? Percent => Difference is { } difference && ValueOf(Then) is { } then && then != 0
        ? difference / Math.Abs(then) * 100
        : null;

    private decimal? ValueOf(Figure? figure) => (Unit, figure) switch
    {
        (_, null or { Numerator: null }) => null,
        (MeasureUnit.Percentage, { Denominator: { } whole }) => figure.Numerator / whole * 100,
        (MeasureUnit.Ratio, { Denominator: { } other }) => figure.Numerator / other,
        _ => figure.Numerator,
    };

    private static (decimal?, decimal?, FigureSymbol?) PartsOf(Figure figure) =>
        (figure.Numerator, figure.Denominator, figure.Symbol);

    private static string Text(Figure? figure)
    {
        var parts = new[]
        {
            figure?.Numerator is { } numerator ? EditionWords.Number(numerator) : "",
            figure?.Denominator is { } denominator ? $"of {EditionWords.Number(denominator)}" : "",
            figure?.Symbol is { } symbol ? symbol.ToString() : "",
        };
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
