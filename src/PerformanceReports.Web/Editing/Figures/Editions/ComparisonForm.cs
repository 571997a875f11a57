using System.Globalization;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>What is compared and how it is shown; it stands in the address, so that it can be kept and sent on.</summary>
public sealed record ComparisonForm
{
    /// <summary>The identifier of the earlier edition.</summary>
    public string? Then { get; init; }

    /// <summary>The identifier of the later edition.</summary>
    public string? Now { get; init; }

    public string? Show { get; init; }

    public string? Order { get; init; }

    /// <summary>The code of the only force that is shown.</summary>
    public string? Force { get; init; }

    public string? Page { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Number =>
        int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;

    /// <summary>Words that are no choice mean the first one: an address may be cut.</summary>
    public ShownFigures Shown => Enum.TryParse<ShownFigures>(Show, ignoreCase: true, out var shown) ? shown : default;

    public ComparisonOrder Ordered =>
        Enum.TryParse<ComparisonOrder>(Order, ignoreCase: true, out var order) ? order : default;

    /// <summary>The parts of a query that repeat this form.</summary>
    public IEnumerable<KeyValuePair<string, string>> Given()
    {
        (string Name, string? Value)[] parts =
        [
            ("then", Then), ("now", Now), ("show", Show), ("order", Order), ("force", Force),
            ("page", Number > 1 ? Page : null),
        ];
        return from part in parts
               where !string.IsNullOrEmpty(part.Value)
               select KeyValuePair.Create(part.Name, part.Value);
    }
}
