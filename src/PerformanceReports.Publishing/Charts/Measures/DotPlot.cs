using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Svg;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>
/// Forces side by side, best first: a row each with its value as a dot and its 95% interval as a line, the average of
/// the most similar group and England and Wales as vertical lines. Source of the form: Cleveland and McGill, Graphical
/// perception (1984): places along a common scale are what readers judge best.
/// </summary>
public static class DotPlot
{
    /// <summary>The force among its most similar group; null where its group is not held or not compared.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="force">The ONS code of the force; the own force where null.</param>
    /// <exception cref="ArgumentException">The measure holds no figures of that force.</exception>
    public static MeasurePicture? OfGroup(MeasureDocument measure, string? force = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var chosen = ChosenForce.Of(measure, force);
        return Of(
            measure, chosen, GroupStandings.Of(measure, force), "group", $"{chosen.Name} among its most similar group");
    }

    /// <summary>
    /// The force among all that figures are held for; null where fewer than two are, and where all are of its group.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="force">The ONS code of the force; the own force where null.</param>
    /// <exception cref="ArgumentException">The measure holds no figures of that force.</exception>
    public static MeasurePicture? OfAllForces(MeasureDocument measure, string? force = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var chosen = ChosenForce.Of(measure, force);
        var count = measure.Standings.Count;
        if (measure.Standings.Select(standing => standing.ForceCode).ToHashSet().IsSubsetOf(chosen.Group()))
        {
            return null;
        }

        return Of(
            measure, chosen, measure.Standings, "forces", $"{chosen.Name} among {count} forces of England and Wales");
    }

    /// <summary>Draws standings at one size.</summary>
    internal static ChartDrawing Draw(Standings standings, DotPlotSize size, TextMeasure measure)
    {
        var frame = new DotPlotFrame(standings, size, measure);
        List<ChartMark> marks =
        [
            .. DotPlotMarks.Ground(frame),
            .. DotPlotMarks.References(frame),
            .. DotPlotMarks.Values(frame),
            .. DotPlotMarks.Texts(frame),
        ];
        return new ChartDrawing(size.Width, frame.Height, marks)
        {
            Plot = new PlotArea(frame.Plot.Left, frame.Top, frame.Plot.Right, frame.Bottom),
        };
    }

    private static MeasurePicture? Of(
        MeasureDocument measure,
        ChosenForce chosen,
        IReadOnlyList<MeasureStanding> forces,
        string name,
        string place) => Standings.Of(measure, chosen, forces) is { } standings
            ? new MeasurePicture
            {
                Slug = $"{measure.Slug}-{name}",
                Title = $"{measure.Title}: {place}",
                Subtitle = $"{measure.StandingsPeriod}, {measure.UnitLabel}, {standings.Order}",
                AlternativeText = StandingsWords.AlternativeText(standings),
                Summary = StandingsWords.Summary(standings),
                Edition = measure.Edition,
                Illustrative = measure.Illustrative,
                Wide = Draw(standings, DotPlotSize.Wide, HelveticaMetrics.Measure),
                Narrow = Draw(standings, DotPlotSize.Narrow, HelveticaMetrics.Measure),
                Table = StandingsTable.Of(standings),
            }
            : null;
}
