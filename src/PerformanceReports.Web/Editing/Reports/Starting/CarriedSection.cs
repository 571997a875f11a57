namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>What a section brings into the next quarter.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Measures">How many measures, each to be judged anew.</param>
/// <param name="Charts">How many charts.</param>
/// <param name="Continuing">The texts of the actions that go on.</param>
/// <param name="Ended">The texts of the actions that ended, and are left out.</param>
/// <param name="Comments">How many comments, offered to be rewritten.</param>
public sealed record CarriedSection(
    string Title,
    int Measures,
    int Charts,
    IReadOnlyList<string> Continuing,
    IReadOnlyList<string> Ended,
    int Comments);
