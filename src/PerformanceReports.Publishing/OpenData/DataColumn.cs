namespace PerformanceReports.Publishing.OpenData;

/// <summary>A column of a data file as CSVW describes it.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Description">What its cells hold.</param>
/// <param name="Datatype">Their type, in CSVW's words.</param>
/// <param name="Required">Whether no cell is empty.</param>
internal abstract record DataColumn(string Name, string Title, string Description, string Datatype, bool Required)
{
    /// <summary>Whether the cells are words, which are guarded against being taken for formulas.</summary>
    public bool IsWords => Datatype == "string";
}
