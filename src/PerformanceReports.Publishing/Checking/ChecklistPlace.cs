namespace PerformanceReports.Publishing.Checking;

/// <summary>What an item of a checklist is about: where a page leads to.</summary>
public enum ChecklistPlace
{
    /// <summary>The report as a whole.</summary>
    Report,

    /// <summary>The report's introduction.</summary>
    Introduction,

    /// <summary>The report's notes.</summary>
    Notes,

    /// <summary>The extracts that the report draws on.</summary>
    Extracts,

    /// <summary>The report's glossary; the key is a term's slug, where it is about one.</summary>
    Glossary,

    /// <summary>The note of a correction.</summary>
    Correction,

    /// <summary>A part; the key is its slug.</summary>
    Part,

    /// <summary>A section as a whole.</summary>
    Section,

    /// <summary>What a section says of having no measures.</summary>
    NoMeasures,

    /// <summary>What stands before a section's actions.</summary>
    ActionsIntroduction,

    /// <summary>A row of a measures summary; the key is the measure's slug.</summary>
    Measure,

    /// <summary>A chart; the key is its slug.</summary>
    Chart,

    /// <summary>A planned action; the key is its key.</summary>
    Action,

    /// <summary>A comment; the key is its key.</summary>
    Comment,
}
