namespace PerformanceReports.Web.Editing.Sections;

/// <summary>The texts of one item as a form posts them.</summary>
public sealed class SectionForm
{
    /// <summary>The button that shows the text as the public will see it, and stores nothing.</summary>
    public const string PreviewButton = "preview";

    /// <summary>What the texts say, by the name of the field.</summary>
    public Dictionary<string, string?> Texts { get; init; } = [];

    /// <summary>What they said when the form was loaded.</summary>
    public Dictionary<string, string?> Started { get; init; } = [];

    /// <summary>The button that was pressed.</summary>
    public string? Do { get; init; }

    public bool IsPreview => Do == PreviewButton;

    public string TextOf(string field) => Reports.ThreeWay.Clean(Texts.GetValueOrDefault(field));

    public string StartedOf(string field) => Reports.ThreeWay.Clean(Started.GetValueOrDefault(field));

    /// <summary>What is wrong with the texts that were posted, by field; empty where nothing is.</summary>
    public IReadOnlyDictionary<string, string> ProblemsOf(SectionItem item) => SectionTexts.FieldsOf(item)
        .Where(field => Texts.ContainsKey(field.Name))
        .Select(field => (field.Name, Problem: field.ProblemOf(TextOf(field.Name))))
        .Where(found => found.Problem is not null)
        .ToDictionary(found => found.Name, found => found.Problem!, StringComparer.Ordinal);
}
