namespace PerformanceReports.Web.Accounts.Sessions;

/// <summary>A form that was sent by someone whose session had ended, or who had to prove again who they are.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What was in it, without the antiforgery token.</param>
public sealed record HeldForm(string Address, IReadOnlyList<HeldField> Fields);
