using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing;

/// <summary>One priority of a report.</summary>
public sealed record PublishedSection
{
    /// <summary>Its name in addresses, the same in every report of the same priority.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence drawn from the verdicts.</summary>
    public required string Summary { get; init; }

    /// <summary>Why there are no numerical measures; null where there are some.</summary>
    public string? NoMeasures { get; init; }

    /// <summary>The rows of the measures summary.</summary>
    public required IReadOnlyList<PublishedMeasure> Measures { get; init; }

    /// <summary>Values stated of measures without a row of their own.</summary>
    public IReadOnlyList<PublishedStatement> Stated { get; init; } = [];

    /// <summary>Every value that reports state for this section, of its rows first.</summary>
    public IReadOnlyList<PublishedStatement> AllStated() =>
        [.. Measures.SelectMany(measure => measure.Stated).Concat(Stated).Distinct()];

    /// <summary>The charts in order.</summary>
    public required IReadOnlyList<ChartModel> Charts { get; init; }

    /// <summary>What is said before the planned actions, or instead of them; empty where nothing is.</summary>
    public string ActionsIntroduction { get; init; } = "";

    /// <summary>Planned actions to drive performance, numbered from 1.</summary>
    public required IReadOnlyList<PublishedAction> Actions { get; init; }

    /// <summary>Comments, numbered from 1.</summary>
    public required IReadOnlyList<PublishedComment> Comments { get; init; }

    /// <summary>The figures that its texts are bound to, each once, in the order of the texts.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; init; } = [];
}
