namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>An element of the structure tree, with one of the standard roles (ISO 32000-1, 14.8.4).</summary>
internal sealed class TagElement(string role) : TagKid
{
    public string Role { get; } = role;

    public List<TagKid> Kids { get; } = [];

    /// <summary>What a picture shows, in words.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>A name of the element for people, for example a section's title.</summary>
    public string? Title { get; init; }

    /// <summary>Whether a header cell heads its "Column" or its "Row".</summary>
    public string? Scope { get; init; }

    /// <summary>The kind of a list's labels: "Decimal", "Disc" or "None".</summary>
    public string? ListNumbering { get; init; }

    public int ColumnSpan { get; init; } = 1;

    /// <summary>A name within the file, by which cells name their headers; null where none does.</summary>
    public string? Id { get; init; }

    /// <summary>The names of the cells that head this one, where row and column do not say so.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>What an abbreviation stands for: read out instead of it.</summary>
    public string? Expansion { get; init; }

    /// <summary>Where a figure stands on its page, set when it is drawn.</summary>
    public PdfBox? Bounds { get; set; }

    public TagElement Add(TagElement kid)
    {
        Kids.Add(kid);
        return kid;
    }

    public TagContent AddContent()
    {
        var content = new TagContent(this);
        Kids.Add(content);
        return content;
    }
}
