using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>Which measures are listed.</summary>
public sealed class MeasureFilter
{
    /// <summary>Each word stands somewhere in what the measure says of itself.</summary>
    public string? Words { get; set; }

    /// <summary>Only those in use, or only those retired; all where it is empty.</summary>
    public string? State { get; set; }

    public bool IsGiven => !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrEmpty(State);

    public bool Fits(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        string[] texts =
        [
            measure.Title, measure.ShortTitle, measure.Slug.ToString(),
            measure.Definition, measure.Source, measure.Owner, .. measure.Aliases,
        ];
        var isRetired = measure.RetiredFrom is not null;
        return State switch { "in-use" => !isRetired, "retired" => isRetired, _ => true }
            && (Words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .All(word => texts.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
