namespace PerformanceReports.Data.Importing.Entering;

/// <summary>The source of figures that are typed by hand.</summary>
public static class EnteredSource
{
    /// <summary>
    /// Its family. Each of its editions holds only what was typed, so that none lacks what an earlier one holds.
    /// </summary>
    public const string Family = "entered";

    public const string Name = "Figures entered by hand";
}
