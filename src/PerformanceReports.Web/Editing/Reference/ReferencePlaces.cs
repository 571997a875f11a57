using System.Globalization;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Web.Editing.Reference;

/// <summary>The addresses at which reference data are kept.</summary>
public static class ReferencePlaces
{
    public const string All = "/editing/reference";

    public const string Forces = All + "/forces";

    public const string NewForce = Forces + "/new";

    public const string ForcePath = Forces + "/{force}";

    public const string Groups = All + "/groups";

    public const string GroupsPath = Groups + "/{force}";

    public const string NewGroupPath = GroupsPath + "/new";

    public const string GroupPath = GroupsPath + "/{from}";

    public const string Populations = All + "/populations";

    public const string PopulationsForcePath = Populations + "/forces/{force}";

    public const string PopulationsYearPath = Populations + "/{kind}/{year:int}";

    public static string Force(Force force) => $"{Forces}/{force.Slug}";

    public static string GroupsOf(Force force) => $"{Groups}/{force.Slug}";

    public static string NewGroup(Force force) => $"{GroupsOf(force)}/new";

    public static string Group(Force force, DateOnly from) =>
        $"{GroupsOf(force)}/{from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    public static string PopulationsOf(Force force) => $"{Populations}/forces/{force.Slug}";

    public static string PopulationsIn(DenominatorKind kind, int year) => string.Create(
        CultureInfo.InvariantCulture, $"{Populations}/{kind.ToString().ToLowerInvariant()}/{year}");
}
