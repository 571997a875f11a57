namespace PerformanceReports.Browser.Tests;

/// <summary>One page of every kind that the public sees.</summary>
internal static class Pages
{
    public const string Latest = "/";
    public const string Neighbourhood = "/reports/2025-03/reduce-neighbourhood-crime";
    public const string Rape = "/reports/2025-03/better-criminal-justice-outcomes-for-rape-cases";
    public const string Burglary = "/measures/residential-burglary";
    public const string Homicide = "/reports/2024-03/reduce-murder-and-other-homicide";

    public static readonly string[] All =
    [
        Latest,
        "/reports",
        "/reports/2025-03",
        "/reports/2024-03",
        "/reports/2021-11",
        "/reports/2025-03/v1",
        Neighbourhood,
        Rape,
        Homicide,
        "/reports/2024-03/scrutiny-performance-and-learning",
        "/reports/2024-03/representative-workforce",
        "/reports/2021-11/improve-victim-satisfaction",
        "/actions",
        "/actions?priority=reduce-murder-and-other-homicide&status=continuing",
        "/measures",
        Burglary,
        Burglary + "?view=discrete&force=E23000032",
        Burglary + "?view=control&group=all",
        "/measures/public-confidence",
        "/measures/action-fraud-offences?view=control",
        "/glossary",
        "/plans",
        "/plans/police-and-crime-plan-2019-2021",
        "/methodology",
        "/open-data",
        "/accessibility",
        "/privacy",
        "/contact",
    ];

    /// <summary>Every page at every width, as cases of a theory.</summary>
    public static TheoryData<string, int> AtEveryWidth()
    {
        var cases = new TheoryData<string, int>();
        foreach (var page in All)
        {
            foreach (var width in Widths.All)
            {
                cases.Add(page, width);
            }
        }

        return cases;
    }

    /// <summary>Every page once, as cases of a theory.</summary>
    public static TheoryData<string> Each() => [.. All];
}
