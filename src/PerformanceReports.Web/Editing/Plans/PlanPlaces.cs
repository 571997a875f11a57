namespace PerformanceReports.Web.Editing.Plans;

/// <summary>The addresses at which Police and Crime Plans are kept.</summary>
public static class PlanPlaces
{
    public const string All = "/editing/plans";

    public const string New = All + "/new";

    public const string PlanPath = All + "/{plan}";

    public const string NewPriorityPath = PlanPath + "/new-priority";

    public const string PriorityPath = PlanPath + "/priorities/{priority:int}";

    public static string Plan(string slug) => $"{All}/{slug}";

    public static string NewPriority(string slug) => $"{Plan(slug)}/new-priority";

    public static string Priority(string slug, int number) =>
        FormattableString.Invariant($"{Plan(slug)}/priorities/{number}");
}
