using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Tests.Editing;

/// <summary>A line of the table of rights: POST editing/glossary/new | analyst.</summary>
public sealed record RightsRow(string Method, string Path, IReadOnlyList<string> Words)
{
    /// <summary>The method and route, without what the route asks of its values.</summary>
    public string Name => $"{Method} {Path}";

    /// <summary>Whether it is open to people who are not signed in.</summary>
    public bool Nobody => Words.Contains("nobody");

    /// <summary>Whether it asks who the person is, if they have not said so for some minutes.</summary>
    public bool Recent => Words.Contains("recent");

    /// <summary>The roles that may use it.</summary>
    public IReadOnlyList<Role> Roles => Words.Contains("anyone")
        ? Enum.GetValues<Role>()
        : [.. Enum.GetValues<Role>().Where(role => Words.Contains(role.ToString().ToLowerInvariant()))];

    public static RightsRow Parse(string line)
    {
        var halves = line.Split('|', StringSplitOptions.TrimEntries);
        var name = halves[0].Split(' ', 2, StringSplitOptions.TrimEntries);
        return new RightsRow(name[0], name[1], halves[1].Split(' '));
    }
}
