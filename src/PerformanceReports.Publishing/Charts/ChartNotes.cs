using System.Globalization;

namespace PerformanceReports.Publishing.Charts;

/// <summary>The words that every rendering of a chart shares.</summary>
public static class ChartNotes
{
    /// <summary>What the mark of a stated value means.</summary>
    public const string Stated = "Value stated in a published report";

    /// <summary>The word that marks a break in the picture and opens its note below: "Note 1".</summary>
    /// <param name="index">The break's place in <see cref="ChartModel.Breaks"/>, from 0.</param>
    public static string Marker(int index) => string.Create(CultureInfo.InvariantCulture, $"Note {index + 1}");

    /// <summary>Everything to be read with a chart, in order: its breaks by their marks, then its cautions.</summary>
    public static IReadOnlyList<string> For(ChartModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Breaks.Select((item, index) => $"{Marker(index)}: from {item.Month.Name}, {item.Note}"),
            .. model.Notes];
    }
}
