namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>What a structure element holds: other elements, or content on pages.</summary>
internal abstract class TagKid;
