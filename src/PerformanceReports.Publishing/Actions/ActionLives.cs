using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Actions;

/// <summary>Follows planned actions through the published reports.</summary>
public static class ActionLives
{
    /// <summary>
    /// Every action, in the order of the newest report that carries it, newest report first.
    /// </summary>
    /// <param name="reports">The published reports, one version of each, in any order.</param>
    public static IReadOnlyList<ActionLife> Of(IEnumerable<PublishedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var ordered = reports.OrderBy(report => report.Period.Key, StringComparer.Ordinal).ToList();
        return
        [
            .. ordered.SelectMany(StepsOf)
                .GroupBy(step => step.Action.Key, StringComparer.Ordinal)
                .Select(steps => (Life: LifeOf(steps, ordered[^1]), steps.Last().Place))
                .OrderByDescending(held => held.Life.Last.PeriodKey, StringComparer.Ordinal)
                .ThenBy(held => held.Place)
                .Select(held => held.Life),
        ];
    }

    private static IEnumerable<Step> StepsOf(PublishedReport report) => report.Sections()
        .SelectMany(section => section.Actions.Select(action => (Section: section, Action: action)))
        .Select((held, place) => new Step(report, held.Section, held.Action, place));

    private static ActionLife LifeOf(IEnumerable<Step> steps, PublishedReport newest)
    {
        var written = new List<ActionStep>();
        foreach (var (report, section, action, _) in steps)
        {
            written.Add(new ActionStep(
                report.Period.Key,
                report.Period.Label,
                section.Slug,
                section.Title,
                action.Number,
                action.State,
                action.Text,
                action.Reason,
                IsReworded: written.Count > 0 && written[^1].Text != action.Text));
        }

        return new ActionLife(steps.First().Action.Key, StandingOf(written[^1], newest), written);
    }

    private static ActionStanding StandingOf(ActionStep last, PublishedReport newest) => last.State switch
    {
        ActionState.Completed => ActionStanding.Completed,
        ActionState.Stopped => ActionStanding.Stopped,
        _ when last.PeriodKey != newest.Period.Key => ActionStanding.NotCarriedOn,
        ActionState.New => ActionStanding.New,
        _ => ActionStanding.Continuing,
    };

    private sealed record Step(PublishedReport Report, PublishedSection Section, PublishedAction Action, int Place);
}
