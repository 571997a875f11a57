namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

/// <summary>An element of the structure tree, as a screen reader meets it.</summary>
internal sealed record StructureNode(string Role, Dictionary<string, object?> Attributes, string? AlternativeText)
{
    public List<StructureNode> Kids { get; } = [];

    /// <summary>Its own text and that of its kids, in the order of reading.</summary>
    public List<object> Content { get; } = [];

    /// <summary>The number of annotations that it makes live.</summary>
    public int Annotations { get; set; }

    /// <summary>The element as the file has it.</summary>
    public Dictionary<string, object?> Element { get; init; } = [];

    /// <summary>Its own marked content: the number of the page's object, and the number on the page.</summary>
    public List<(int Page, int Mark)> Marks { get; } = [];

    /// <summary>The annotations that it makes live, as dictionaries.</summary>
    public List<Dictionary<string, object?>> Objects { get; } = [];

    /// <summary>It and all below it, in the order of reading.</summary>
    public IEnumerable<StructureNode> Everything() => Kids.SelectMany(kid => kid.Everything()).Prepend(this);

    public string Text => string.Concat(Content.Select(part => part is StructureNode node ? node.Text : (string)part));

    public IEnumerable<StructureNode> All(params string[] roles) =>
        Kids.SelectMany(kid => kid.All(roles)).Prepend(this).Where(node => roles.Contains(node.Role));
}
