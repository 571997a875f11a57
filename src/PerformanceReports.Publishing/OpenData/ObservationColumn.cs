namespace PerformanceReports.Publishing.OpenData;

/// <summary>A column of a report's data file, with its cell of each observation.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Description">What its cells hold.</param>
/// <param name="Datatype">Their type, in CSVW's words.</param>
/// <param name="Required">Whether no cell is empty.</param>
/// <param name="Cell">The cell of an observation of a report.</param>
internal sealed record ObservationColumn(
    string Name,
    string Title,
    string Description,
    string Datatype,
    bool Required,
    Func<PublishedReport, Observation, string> Cell)
    : DataColumn(Name, Title, Description, Datatype, Required);
