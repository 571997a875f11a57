using System.Globalization;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Reference.Groups;

/// <summary>How pages speak of groups.</summary>
public static class GroupWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);

    /// <summary>"From 1 April 2018", "From 1 April 2018 to 31 March 2025".</summary>
    public static string When(HeldGroups held, SimilarGroup group)
    {
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(group);
        return held.History.LastDayOf(group) is { } last
            ? $"From {Day(group.From)} to {Day(last)}"
            : $"From {Day(group.From)}";
    }

    /// <summary>"12 published reports compare with it, the last for March 2025."</summary>
    public static string Published(HeldGroups held, SimilarGroup group)
    {
        ArgumentNullException.ThrowIfNull(held);
        return held.History.PublishedWith(group) is [.., var last] months
            ? $"{Wording.Count(months.Count, "published report")} {(months.Count == 1 ? "compares" : "compare")} with "
                + $"it, the last for {last.Name}."
            : "No published report compares with it.";
    }

    /// <summary>The names of the members, the force itself first.</summary>
    public static IReadOnlyList<string> Members(HeldGroups held, SimilarGroup group)
    {
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(group);
        return
        [
            held.Force.Name,
            .. group.Members.Where(member => member != group.Force)
                .Select(member => held.Names.GetValueOrDefault(member.ToString(), member.ToString()))
                .Order(StringComparer.Create(British, ignoreCase: true)),
        ];
    }
}
