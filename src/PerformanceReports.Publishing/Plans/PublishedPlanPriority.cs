namespace PerformanceReports.Publishing.Plans;

/// <summary>A priority of a plan, with the framework by which it is judged.</summary>
public sealed record PublishedPlanPriority
{
    /// <summary>Its number in the plan, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Areas of focus.</summary>
    public IReadOnlyList<string> AreasOfFocus { get; init; } = [];

    /// <summary>Objectives in order.</summary>
    public IReadOnlyList<PublishedObjective> Objectives { get; init; } = [];

    /// <summary>The evidence by kind, in order: outcomes, inspectorate questions, assurance, measures, judgements.</summary>
    public IReadOnlyList<PublishedEvidence> Evidence { get; init; } = [];

    /// <summary>The report sections that report on this priority.</summary>
    public IReadOnlyList<PublishedPlanReport> ReportedIn { get; init; } = [];
}
