namespace PerformanceReports.Publishing.Checking;

/// <summary>An acronym that a text uses and the report's glossary does not explain.</summary>
/// <param name="Acronym">The acronym in the singular.</param>
/// <param name="HeldSlug">
/// The slug of a term that explains it and that the report does not carry; null where none does.
/// </param>
public sealed record AcronymFinding(string Acronym, string? HeldSlug)
{
    /// <summary>What is found, in a sentence.</summary>
    public string What => $"{Acronym} is used, and the report's glossary does not explain it.";

    /// <summary>What to do, in a sentence.</summary>
    public string Remedy => HeldSlug is null
        ? $"Write {Acronym} out, or add it to the glossary."
        : $"Add the term {HeldSlug} to this report's glossary.";
}
