namespace PerformanceReports.Data.Importing.Layouts;

/// <summary>What an unknown name may mean.</summary>
/// <param name="Key">The slug of a measure, or the ONS code of a force.</param>
/// <param name="Title">Its name for readers.</param>
public sealed record NameOffer(string Key, string Title);
