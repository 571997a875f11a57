namespace PerformanceReports.Domain.Plans;

/// <summary>The kinds of evidence by which a plan's priority is judged.</summary>
public enum EvidenceKind
{
    /// <summary>What should be different for people.</summary>
    Outcome,

    /// <summary>A question of the inspectorate (HMICFRS) that bears on the priority.</summary>
    InspectorateQuestion,

    /// <summary>Assurance work: checks, audits, dip samples, panels.</summary>
    Assurance,

    /// <summary>A numerical measure.</summary>
    Measure,

    /// <summary>A graded judgement.</summary>
    GradedJudgement,
}
