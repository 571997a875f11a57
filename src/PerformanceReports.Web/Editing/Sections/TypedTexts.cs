namespace PerformanceReports.Web.Editing.Sections;

/// <summary>What somebody typed and what is wrong with it, for the page that shows it again.</summary>
/// <param name="Item">The item; of a new one, with an empty key.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Problems">What is wrong, by field.</param>
public sealed record TypedTexts(
    SectionItem Item, SectionForm Form, IReadOnlyDictionary<string, string> Problems);
