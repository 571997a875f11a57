using PerformanceReports.Data.Publications;

namespace PerformanceReports.Web.Figures;

/// <summary>A publication that an extract's figures went into.</summary>
/// <param name="Kind">A report or a measure.</param>
/// <param name="Key">A report's month, yyyy-MM, or a measure's slug.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">For readers.</param>
public sealed record PublishedUse(PublicationKind Kind, string Key, int Version, string Title);
