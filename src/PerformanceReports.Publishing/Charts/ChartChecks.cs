namespace PerformanceReports.Publishing.Charts;

/// <summary>What every rendering takes for granted of a model.</summary>
internal static class ChartChecks
{
    /// <exception cref="ArgumentException">The model cannot be drawn; the message says why.</exception>
    public static void RequireDrawable(ChartModel model)
    {
        if (model.Months.Count == 0)
        {
            throw new ArgumentException($"The chart \"{model.Slug}\" has no months to draw.", nameof(model));
        }

        if (model.Series.Count is < 1 or > 4)
        {
            throw new ArgumentException(
                $"The chart \"{model.Slug}\" has {model.Series.Count} series. A chart has one to four; "
                + "draw more as further charts.",
                nameof(model));
        }

        var uneven = model.Series.FirstOrDefault(series => series.Values.Count != model.Months.Count);
        if (uneven is not null)
        {
            throw new ArgumentException(
                $"The series \"{uneven.Name}\" of the chart \"{model.Slug}\" has {uneven.Values.Count} values for "
                + $"{model.Months.Count} months. Give a value, or null, for each month.",
                nameof(model));
        }
    }
}
