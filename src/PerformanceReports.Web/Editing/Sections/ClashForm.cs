using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>What a person chose of two texts, field by field.</summary>
public sealed class ClashForm
{
    public const string Yours = "yours";
    public const string Theirs = "theirs";
    public const string Merged = "merged";

    /// <summary>Whose text is taken.</summary>
    public Dictionary<string, string?> Choice { get; init; } = [];

    /// <summary>Both texts put together.</summary>
    public Dictionary<string, string?> Together { get; init; } = [];

    /// <summary>What the other's text was when the page was shown.</summary>
    public Dictionary<string, string?> Seen { get; init; } = [];

    public string? ChoiceOf(ClashedField field) => Choice.GetValueOrDefault(field.Field.Name);

    public string TogetherOf(ClashedField field) =>
        Together.TryGetValue(field.Field.Name, out var text) ? ThreeWay.Clean(text) : field.Yours;

    /// <summary>The texts that are to be stored, and what they start from: what the person has now seen.</summary>
    public SectionForm ChosenFrom(ClashPage page) => new()
    {
        Texts = page.Fields.ToDictionary(field => field.Field.Name, field => (string?)TextOf(field)),
        Started = page.Fields.ToDictionary(field => field.Field.Name, field => (string?)StartedOf(field)),
    };

    /// <summary>What is wrong, by the name of the field in the page; empty where nothing is.</summary>
    public IReadOnlyDictionary<string, string> ProblemsOf(ClashPage page, SectionForm chosen)
    {
        var problems = page.Clashed.Where(field => ChoiceOf(field) is not (Yours or Theirs or Merged))
            .ToDictionary(
                field => $"choice-{field.Field.Name}",
                field => $"{field.Field.Label}: choose which text is saved.");
        foreach (var (name, problem) in chosen.ProblemsOf(page.Key.Item))
        {
            problems.TryAdd($"together-{name}", problem);
        }

        return problems;
    }

    private string TextOf(ClashedField field) => !field.IsClash ? field.Yours : ChoiceOf(field) switch
    {
        Theirs => SeenOf(field),
        Merged => TogetherOf(field),
        _ => field.Yours,
    };

    private string StartedOf(ClashedField field) => field.IsClash ? SeenOf(field) : field.Started;

    private string SeenOf(ClashedField field) =>
        ThreeWay.Clean(Seen.GetValueOrDefault(field.Field.Name) ?? field.Theirs);
}
