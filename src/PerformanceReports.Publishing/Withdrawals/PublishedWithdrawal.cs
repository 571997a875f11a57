namespace PerformanceReports.Publishing.Withdrawals;

/// <summary>
/// The document by which a report is taken off the site: why, and by whom. It repeats nothing of what the report said.
/// </summary>
public sealed record PublishedWithdrawal
{
    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 1000;

    /// <summary>The name of this document's shape; a reader refuses one that it does not know.</summary>
    public required string Schema { get; init; }

    /// <summary>The version of the builder that made it.</summary>
    public required string BuilderVersion { get; init; }

    /// <summary>The office that withdraws it.</summary>
    public required PublishedOffice Office { get; init; }

    /// <summary>What the report was called.</summary>
    public required string Title { get; init; }

    /// <summary>The period that it reported on.</summary>
    public required PublishedPeriod Period { get; init; }

    /// <summary>The last version that is withdrawn; those before it are withdrawn with it, those after are not.</summary>
    public required int Version { get; init; }

    /// <summary>When it was withdrawn, with the offset of UK time at that moment.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Why, in the office's words and the small Markdown.</summary>
    public required string Reason { get; init; }
}
