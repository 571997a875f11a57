namespace PerformanceReports.Publishing;

/// <summary>A figure that a text is bound to, as it stood when the report was published.</summary>
/// <param name="Reference">As the text names it, for example "homicide.count@previous-year".</param>
/// <param name="Text">As the text shows it, for example "12" or "up 27%".</param>
/// <param name="Value">
/// The number, unrounded. Of a change in per cent, the per cent; of another change, the difference; of a rank, the place.
/// </param>
/// <param name="Measure">The measure's name in addresses.</param>
/// <param name="MeasureTitle">The measure's title.</param>
/// <param name="Description">Which number of the measure it is, for example "offences" or "per 1,000 residents".</param>
/// <param name="AreaName">Of which force or forces.</param>
/// <param name="PeriodLabel">"12 months to March 2025".</param>
/// <param name="Source">The edition that it was drawn from, for example "Home Office edition of June 2026".</param>
/// <param name="Illustrative">Whether it was drawn from figures that are not published data.</param>
public sealed record PublishedFigure(
    string Reference,
    string Text,
    decimal Value,
    string Measure,
    string MeasureTitle,
    string Description,
    string AreaName,
    string PeriodLabel,
    string Source,
    bool Illustrative);
