namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Something that stands on one page, whole: a line of text, a row of a table, a figure.</summary>
/// <param name="Height">Its height in points.</param>
/// <param name="Draw">Draws it at a distance from the page's top. Called once, when all pages are known.</param>
internal sealed record FlowBox(double Height, Action<PageSurface, double> Draw)
{
    /// <summary>Space above, except at the top of a page.</summary>
    public double Before { get; init; }

    /// <summary>Space below; of two spaces that meet, the larger counts.</summary>
    public double After { get; init; }

    /// <summary>Never the last on its page.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>Always the first on its page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>How far it reaches down beside what follows, for a heading in the margin; else 0.</summary>
    public double Hang { get; init; }

    /// <summary>Stands below whatever hangs in the margin, as it takes the margin's width.</summary>
    public bool ClearsHang { get; init; }

    /// <summary>What is repeated above it where it is the first on its page: a table's header, or null.</summary>
    public FlowBox? RepeatedHeader { get; init; }

    /// <summary>
    /// The same box drawn lower, by one step or two, for a section that just misses its page; null where it has one
    /// height.
    /// </summary>
    public Func<int, FlowBox>? Lower { get; init; }

    /// <summary>Whether something begins here that a page may well begin with.</summary>
    public bool OpensGroup { get; init; }

    /// <summary>The name by which links lead to it, or null.</summary>
    public string? Anchor { get; init; }

    /// <summary>The title of the part of the document that begins here, for the running header; or null.</summary>
    public string? RunningTitle { get; init; }

    /// <summary>Whether the page that begins here goes without running header and footer.</summary>
    public bool Bare { get; init; }
}
