namespace PerformanceReports.Publishing.Checking.Numbers;

/// <summary>How exactly a text gives a number.</summary>
internal enum Nearness
{
    /// <summary>"825".</summary>
    Exact,

    /// <summary>"about 800".</summary>
    About,

    /// <summary>"over 800", "at least 800".</summary>
    OrMore,

    /// <summary>"nearly 900", "fewer than 900".</summary>
    OrLess,
}
