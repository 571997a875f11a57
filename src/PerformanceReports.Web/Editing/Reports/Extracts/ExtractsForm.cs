using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Extracts;

/// <summary>What a report draws on, as it is chosen.</summary>
public sealed class ExtractsForm
{
    public List<string> Extracts { get; set; } = [];

    public StartedTexts Started { get; set; } = [];

    public static ExtractsForm Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new()
        {
            Extracts = [.. report.Extracts],
            Started = new() { [nameof(Extracts)] = Together(report.Extracts) },
        };
    }

    /// <summary>Draws on what is chosen, unless somebody else chose otherwise meanwhile.</summary>
    public EditClash? ApplyTo(Report report, string author)
    {
        ArgumentNullException.ThrowIfNull(report);
        var merge = new ThreeWay();
        var chosen = merge.Merge(
            nameof(Extracts), Started.Of(nameof(Extracts)), Together(Extracts), Together(report.Extracts));
        if (merge.Clash is null)
        {
            report.DrawOn(chosen.Split('\n', StringSplitOptions.RemoveEmptyEntries), author);
        }

        return merge.Clash;
    }

    // In one order, so that the same choice is the same text.
    private static string Together(IEnumerable<string> extracts) =>
        string.Join('\n', extracts.Order(StringComparer.Ordinal));
}
