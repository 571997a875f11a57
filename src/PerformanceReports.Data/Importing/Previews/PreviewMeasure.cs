namespace PerformanceReports.Data.Importing.Previews;

/// <summary>What a file brings of one measure.</summary>
public sealed record PreviewMeasure(
    string Slug, string Title, int Forces, int Figures, int New, int Changed, int Missing, string FirstPeriod, string LastPeriod);
