namespace PerformanceReports.Data.Auditing;

/// <summary>How the things of one entity type are named in the record.</summary>
/// <param name="Type">The entity type.</param>
/// <param name="Kind">What a person calls such a thing.</param>
/// <param name="Name">The name of one below its owner, from values that outlast the order of its list.</param>
internal sealed record AuditRule(Type Type, string Kind, Func<AuditValues, string> Name)
{
    /// <summary>The property that holds the key of the thing that it is part of; null where it stands alone.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether the paths of what it holds leave it out: a section is known without its part.</summary>
    public bool IsPassedOver { get; init; }

    /// <summary>The report's month, where the thing itself gives one to all that it holds.</summary>
    public Func<AuditValues, string?> Report { get; init; } = _ => null;

    /// <summary>The section's slug, where the thing itself gives one to all that it holds.</summary>
    public Func<AuditValues, string?> Section { get; init; } = _ => null;

    /// <summary>Properties that no line shows, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> Untold { get; init; } = new Dictionary<string, string>();

    /// <summary>Properties of which a line says that they changed, and never their value.</summary>
    public IReadOnlyCollection<string> Secret { get; init; } = [];

    /// <summary>What is said of a new thing beyond its own row, for example how many figures it brought.</summary>
    public Func<object, IReadOnlyDictionary<string, string>>? Besides { get; init; }
}
