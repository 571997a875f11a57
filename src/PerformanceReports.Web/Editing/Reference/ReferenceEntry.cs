namespace PerformanceReports.Web.Editing.Reference;

/// <summary>One kind of reference data: how much of it is held, and how recent.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Address">Where it is kept.</param>
/// <param name="Words">How many, and how recent.</param>
/// <param name="Warning">What is to be looked at, in a few words; null where nothing is.</param>
public sealed record ReferenceEntry(string Title, string Address, string Words, string? Warning = null);
