namespace PerformanceReports.Web.Editing.Sections;

/// <summary>What can be done with an item of a list besides writing it.</summary>
/// <param name="Key">The item.</param>
/// <param name="Heading">What it is called, for those who hear the buttons.</param>
/// <param name="IsFirst">Whether it cannot move up.</param>
/// <param name="IsLast">Whether it cannot move down.</param>
public sealed record ItemTools(ItemKey Key, string Heading, bool IsFirst, bool IsLast);
