using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>A column of a measure's data file, with its cell of each value.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Description">What its cells hold.</param>
/// <param name="Datatype">Their type, in CSVW's words.</param>
/// <param name="Required">Whether no cell is empty.</param>
/// <param name="Cell">The cell of a row of a measure.</param>
internal sealed record MeasureHistoryColumn(
    string Name,
    string Title,
    string Description,
    string Datatype,
    bool Required,
    Func<MeasureDocument, MeasureHistoryRow, string> Cell)
    : DataColumn(Name, Title, Description, Datatype, Required);
