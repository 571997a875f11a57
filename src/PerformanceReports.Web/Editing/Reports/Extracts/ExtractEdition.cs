using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Reports.Extracts;

/// <summary>One edition of a source.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Edition">As readers know it.</param>
/// <param name="EditionDate">When it was published.</param>
/// <param name="DataTo">The last month that it holds.</param>
public sealed record ExtractEdition(string Id, string Edition, DateOnly EditionDate, Month DataTo);
