namespace PerformanceReports.Browser.Tests;

/// <summary>Shares one site and one browser among the test classes that sign in.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
