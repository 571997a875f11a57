using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.BoundFigures;

namespace PerformanceReports.Publishing.Checking;

/// <summary>What concerns a planned action.</summary>
internal static class ActionRules
{
    private const int QuartersWithoutChange = 3;

    public static IEnumerable<ChecklistItem> Check(
        CheckScope scope, ReportSection section, PlannedAction action, int index)
    {
        if (action.State != ActionState.Continuing || action.Reason is not null || !IsUnchanged(scope, action))
        {
            yield break;
        }

        yield return new(
            ChecklistSeverity.Warning,
            $"{section.Title}, action {index + 1}",
            $"It says the same as in the {QuartersWithoutChange - 1} reports before: nothing has changed for " +
            $"{QuartersWithoutChange} quarters.",
            "Say what has been done since, or complete or stop it.",
            ChecklistTarget.Of(section, new ReportItem(ReportItemKind.Action, action.Key)));
    }

    /// <summary>Whether this report and those before it, three together, say the same of the action.</summary>
    private static bool IsUnchanged(CheckScope scope, PlannedAction action)
    {
        var text = FigureLink.Flatten(new FigureBinder(scope.Resolver).Markdown(action.Text).Text);
        var before = scope.Sources.Earlier.TakeLast(QuartersWithoutChange - 1).ToList();
        return before.Count == QuartersWithoutChange - 1
            && before.TrueForAll(report => report.Sections().SelectMany(section => section.Actions)
                .Any(other => other.Key == action.Key && FigureLink.Flatten(other.Text) == text));
    }
}
