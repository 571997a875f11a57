namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>The estimate of one force, as it is typed.</summary>
public sealed class EstimateEntry
{
    /// <summary>The force's code.</summary>
    public string? Force { get; set; }

    public string? Text { get; set; }

    /// <summary>What the form was loaded with.</summary>
    public string? Started { get; set; }
}
