using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Web.Editing.Figures.Imports.Names;

/// <summary>What a person says that an unknown name means.</summary>
public sealed class NameAnswer
{
    public NamedKind Kind { get; set; }

    public string? Written { get; set; }

    /// <summary>The slug of a measure or the code of a force; empty where nothing is said.</summary>
    public string? Means { get; set; }
}
