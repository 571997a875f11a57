namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>
/// Whose figure a reference stands for: the office's own force, England and Wales (<c>national</c>), the average of the
/// most similar group (<c>msg</c>), or another force by its name in addresses (<c>devon-and-cornwall</c>).
/// </summary>
public sealed record FigureArea
{
    private const string NationalName = "national";
    private const string SimilarGroupName = "msg";

    private FigureArea(string name) => Name = name;

    /// <summary>The office's own force.</summary>
    public static FigureArea Own { get; } = new("");

    /// <summary>England and Wales together.</summary>
    public static FigureArea National { get; } = new(NationalName);

    /// <summary>The average of the own force's most similar group.</summary>
    public static FigureArea SimilarGroup { get; } = new(SimilarGroupName);

    /// <summary>As written after the colon; empty for the own force.</summary>
    public string Name { get; }

    /// <summary>The slug of a force that is named; null where none is.</summary>
    public string? ForceSlug => Name is "" or NationalName or SimilarGroupName ? null : Name;

    /// <summary>Whether it is one force, the own or another.</summary>
    public bool IsForce => Name is not (NationalName or SimilarGroupName);

    /// <summary>Reads what stands after the colon: a name made of small letters, digits and hyphens.</summary>
    internal static FigureArea Parse(string name) => new(name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
