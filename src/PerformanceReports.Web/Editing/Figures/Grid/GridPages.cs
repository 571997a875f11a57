using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>Puts the page together.</summary>
public sealed class GridPages(ReportsDbContext database, GridReader reader, GridOrder order, TimeProvider clock)
{
    private const string Others = "Other measures";

    /// <summary>The page of a quarter.</summary>
    /// <param name="quarter">The last month of the quarter.</param>
    /// <param name="typed">What was typed and could not be stored.</param>
    /// <param name="mayDraft">Whether the person may type.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<GridPage> MakeAsync(
        Month quarter,
        IReadOnlyDictionary<GridKey, GridTyped> typed,
        bool mayDraft,
        CancellationToken cancellationToken)
    {
        var figures = await reader.ReadAsync(quarter, cancellationToken);
        var force = await database.Forces.AsNoTracking()
            .FirstAsync(held => held.Code == figures.Force, cancellationToken);
        var next = quarter.AddMonths(3);
        return new GridPage(
            Period.QuarterEnding(quarter),
            force.Name,
            Groups(figures, typed, await order.SectionsAsync(cancellationToken)),
            Period.QuarterEnding(quarter.AddMonths(-3)),
            order.HasBegun(next) ? Period.QuarterEnding(next) : null,
            mayDraft);
    }

    /// <summary>The rows of the measures that were read.</summary>
    public IReadOnlyList<GridMeasure> Rows(GridFigures figures, IReadOnlyDictionary<GridKey, GridTyped> typed)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var rows = new GridRows(figures, typed, clock.GetUtcNow());
        return [.. figures.Measures.Select(rows.Of)];
    }

    private List<GridGroup> Groups(
        GridFigures figures,
        IReadOnlyDictionary<GridKey, GridTyped> typed,
        IReadOnlyList<(string Title, IReadOnlyList<MeasureSlug> Measures)> sections)
    {
        var measures = Rows(figures, typed).ToDictionary(measure => measure.Measure.Slug);
        var groups = new List<GridGroup>();
        foreach (var (title, slugs) in sections)
        {
            Add(groups, title, [.. slugs.Where(measures.ContainsKey).Select(slug => Take(measures, slug))]);
        }

        var others = measures.Values.OrderBy(held => held.Measure.Title, StringComparer.Ordinal);
        Add(groups, groups.Count == 0 ? "Measures" : Others, [.. others]);
        return groups;
    }

    private static void Add(List<GridGroup> groups, string title, IReadOnlyList<GridMeasure> measures)
    {
        if (measures.Count > 0)
        {
            groups.Add(new($"group-{groups.Count + 1}", title, measures));
        }
    }

    // Each measure stands once, where a report names it first.
    private static GridMeasure Take(Dictionary<MeasureSlug, GridMeasure> measures, MeasureSlug slug)
    {
        measures.Remove(slug, out var measure);
        return measure!;
    }
}
