using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Web.Editing.Figures.Imports.Names;

/// <summary>What the unknown names of a file mean, as it is chosen.</summary>
public sealed class NamesForm
{
    /// <summary>The most that a page asks about at once; more unknown names than that are another problem.</summary>
    public const int Most = 40;

    public List<NameAnswer> Names { get; set; } = [];

    public static NamesForm Of(IEnumerable<UnknownName> names) => new()
    {
        Names = [.. names.Take(Most).Select(name => new NameAnswer { Kind = name.Kind, Written = name.Written })],
    };
}
