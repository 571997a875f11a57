using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Charts;

/// <summary>Cuts a series into the stretches that are drawn as lines; none crosses what is missing.</summary>
public static class SeriesRuns
{
    /// <summary>
    /// The indexes of values that stand together, oldest first: a missing value ends a stretch, and so does a break
    /// in series.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(ChartModel model, ChartSeries series)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(series);
        var runs = new List<List<int>>();
        var isOpen = false;
        for (var index = 0; index < series.Values.Count; index++)
        {
            if (series.Values[index] is null)
            {
                isOpen = false;
                continue;
            }

            if (!isOpen || StartsAfterBreak(model, index))
            {
                runs.Add([]);
            }

            runs[^1].Add(index);
            isOpen = true;
        }

        return runs;
    }

    /// <summary>Whether a break in series lies between this month and the one before it in the model.</summary>
    public static bool StartsAfterBreak(ChartModel model, int index)
    {
        ArgumentNullException.ThrowIfNull(model);
        return index > 0 && model.Breaks.Any(item =>
            model.Months[index - 1] < item.Month && item.Month <= model.Months[index]);
    }

    /// <summary>Where a break is drawn, in months: half-way between the points around it.</summary>
    internal static double PlaceOf(ChartBreak item, IReadOnlyList<Month> months)
    {
        var after = months.FirstOrDefault(month => month >= item.Month, months[^1]);
        var before = months.LastOrDefault(month => month < item.Month, months[0]);
        return (after.Ordinal + before.Ordinal) / 2.0;
    }
}
