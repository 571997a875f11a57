namespace PerformanceReports.Domain.Measures;

/// <summary>A row's offence as the Home Office's police recorded crime open data tables name it.</summary>
/// <param name="Description">Its description, such as "Robbery of personal property".</param>
/// <param name="Group">Its group, such as "Robbery".</param>
/// <param name="Subgroup">Its subgroup, such as "Robbery of personal property".</param>
/// <param name="Code">Its code, such as "34B".</param>
public readonly record struct OffenceCutRow(string Description, string Group, string Subgroup, string Code);
