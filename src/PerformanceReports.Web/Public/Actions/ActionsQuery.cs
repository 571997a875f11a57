namespace PerformanceReports.Web.Public.Actions;

/// <summary>Which actions the reader asks for: the address of the page carries it.</summary>
public sealed record ActionsQuery
{
    /// <summary>The slug of a priority; null for all.</summary>
    public string? Priority { get; init; }

    /// <summary>A status as the address writes it; null for all.</summary>
    public string? Status { get; init; }
}
