using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Rendering;

/// <summary>A place in a text where a term of the glossary stands.</summary>
public readonly record struct TermMatch(int Start, int Length, PublishedTerm Term);
