using System.Globalization;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>Every figure of a measure in two editions.</summary>
public sealed class EditionComparison
{
    private static readonly StringComparer ByAlphabet =
        StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

    /// <param name="measure">The measure.</param>
    /// <param name="then">Its figures in the earlier edition.</param>
    /// <param name="now">Its figures in the later edition.</param>
    /// <param name="forces">The names of the forces.</param>
    public EditionComparison(
        Measure measure,
        IReadOnlyCollection<Figure> then,
        IReadOnlyCollection<Figure> now,
        IReadOnlyDictionary<ForceCode, string> forces)
    {
        var earlier = then.ToDictionary(figure => (figure.Force, figure.Period));
        var later = now.ToDictionary(figure => (figure.Force, figure.Period));
        Figures =
        [
            .. earlier.Keys.Union(later.Keys)
                .Select(key => new FigureDifference(
                    key.Force.ToString(),
                    forces.GetValueOrDefault(key.Force, key.Force.ToString()),
                    key.Period,
                    earlier.GetValueOrDefault(key),
                    later.GetValueOrDefault(key),
                    measure.Unit))
                .OrderBy(figure => figure.Force, ByAlphabet)
                .ThenByDescending(figure => figure.Period.End)
                .ThenBy(figure => figure.Period.Months),
        ];
    }

    /// <summary>By force, the newest period first.</summary>
    public IReadOnlyList<FigureDifference> Figures { get; }

    /// <summary>Each force that either edition holds, by name.</summary>
    public IReadOnlyList<ForceTotal> Forces =>
    [
        .. Figures.GroupBy(figure => (figure.Code, figure.Force))
            .Select(force => ForceTotal.Of(force.Key.Code, force.Key.Force, [.. force])),
    ];

    /// <summary>All forces together; the nation, where it has figures of its own, is not added to its forces.</summary>
    public ForceTotal Total => ForceTotal.Of(
        "", "All forces", [.. Figures.Where(figure => figure.Code != ForceCode.EnglandAndWales.ToString())]);

    public int CountOf(ShownFigures shown) =>
        shown == ShownFigures.All ? Figures.Count : Figures.Count(figure => figure.Kind == shown);

    /// <summary>The figures that a form asks for, in its order.</summary>
    public IReadOnlyList<FigureDifference> Asked(ComparisonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var asked = Figures.Where(figure => (form.Shown == ShownFigures.All || figure.Kind == form.Shown)
            && (string.IsNullOrEmpty(form.Force) || figure.Code == form.Force));
        return form.Ordered switch
        {
            ComparisonOrder.Biggest => [.. asked.OrderByDescending(figure => Math.Abs(figure.Difference ?? 0))],
            ComparisonOrder.Percent => [.. asked.OrderByDescending(figure => Math.Abs(figure.Percent ?? 0))],
            _ => [.. asked],
        };
    }
}
