namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>A step that a reader can follow with a calculator.</summary>
/// <param name="Words">What is done.</param>
/// <param name="Sum">The numbers, with their result.</param>
public sealed record WorkingStep(string Words, string Sum);
