namespace PerformanceReports.Publishing.Actions;

/// <summary>A planned action's life across published reports.</summary>
/// <param name="Key">The same in every report that carries it.</param>
/// <param name="Standing">How it stands by the newest report.</param>
/// <param name="Steps">The action in each report that carries it, oldest first; at least one.</param>
public sealed record ActionLife(string Key, ActionStanding Standing, IReadOnlyList<ActionStep> Steps)
{
    /// <summary>As the first report has it.</summary>
    public ActionStep First => Steps[0];

    /// <summary>As the last report that carries it has it.</summary>
    public ActionStep Last => Steps[^1];
}
