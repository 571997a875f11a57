using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>Names a row of the grid: a measure and the last month of the row's period, "homicide_2025-03".</summary>
public readonly record struct GridKey(MeasureSlug Measure, Month End)
{
    private const char Between = '_';

    /// <summary>Reads a key; false where the text is none.</summary>
    public static bool TryParse(string? text, out GridKey key)
    {
        key = default;
        var parts = (text ?? "").Split(Between);
        if (parts.Length != 2 || !Month.TryParse(parts[1], out var end))
        {
            return false;
        }

        try
        {
            key = new(MeasureSlug.Parse(parts[0]), end);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public override string ToString() => $"{Measure}{Between}{End}";
}
