namespace PerformanceReports.Web.Editing.Sections;

/// <summary>An item that is written: a comment, an action, or the section's own texts.</summary>
public sealed record TextItem
{
    public required ItemKey Key { get; init; }

    /// <summary>"Comment 3".</summary>
    public required string Heading { get; init; }

    /// <summary>Its place among its kind, counted from 1; 0 for the section's own texts.</summary>
    public int Place { get; init; }

    /// <summary>How many of its kind there are.</summary>
    public int Of { get; init; }

    public required IReadOnlyList<TextBox> Boxes { get; init; }

    /// <summary>The text of the report before; null where the item is new.</summary>
    public string? Carried { get; init; }

    /// <summary>Whether it still says what the report before said.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>Whether it was saved just now.</summary>
    public bool IsSaved { get; init; }

    /// <summary>Whether what it shows is typed and not stored.</summary>
    public bool IsTyped { get; init; }

    public string Name => Key.Item.Name;

    public bool IsFirst => Place == 1;

    public bool IsLast => Place == Of;
}
