namespace PerformanceReports.Web.Accounts;

/// <summary>Why an account cannot be made.</summary>
/// <param name="Field">What is wrong: Name, Email or Password.</param>
/// <param name="Text">Why, and what to do.</param>
public sealed record AccountProblem(string Field, string Text);
