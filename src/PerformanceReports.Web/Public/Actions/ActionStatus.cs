using PerformanceReports.Publishing.Actions;

namespace PerformanceReports.Web.Public.Actions;

/// <summary>A status that actions can be chosen by.</summary>
/// <param name="Standing">How the actions stand.</param>
/// <param name="Word">As the address writes it.</param>
/// <param name="Label">As readers see it.</param>
/// <param name="Meaning">What it means, in a sentence.</param>
public sealed record ActionStatus(ActionStanding Standing, string Word, string Label, string Meaning)
{
    public static IReadOnlyList<ActionStatus> All { get; } =
    [
        new(ActionStanding.New, "new", "New", "In the latest report for the first time."),
        new(ActionStanding.Continuing, "continuing", "Continuing", "Carried on in the latest report."),
        new(ActionStanding.Completed, "completed", "Completed", "Done, as a report says."),
        new(ActionStanding.Stopped, "stopped", "Stopped", "Ended without being completed, as a report says."),
        new(
            ActionStanding.NotCarriedOn,
            "not-carried-on",
            "Not carried on",
            "In an earlier report and not in the latest. No report says what became of it."),
    ];

    public static ActionStatus Of(ActionStanding standing) => All.First(status => status.Standing == standing);
}
