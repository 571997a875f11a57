namespace PerformanceReports.Domain.Measures;

/// <summary>What a rule of an <see cref="OffenceCut"/> looks at in a row of the Home Office's offence table.</summary>
public enum OffenceCutField
{
    /// <summary>The offence's description, such as "Attempted murder".</summary>
    Offence,

    /// <summary>Its group, such as "Violence against the person".</summary>
    Group,

    /// <summary>Its subgroup, such as "Homicide".</summary>
    Subgroup,

    /// <summary>Its Home Office code, such as "34B".</summary>
    Code,
}
