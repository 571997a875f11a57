namespace PerformanceReports.Web.Setup.Seeding;

/// <summary>"Seed" in configuration.</summary>
internal sealed class SeedOptions
{
    public const string Section = "Seed";

    /// <summary>Whether an empty database is filled from seed-data when the site starts.</summary>
    public bool Enabled { get; set; } = true;
}
