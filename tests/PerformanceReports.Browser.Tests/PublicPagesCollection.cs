namespace PerformanceReports.Browser.Tests;

/// <summary>
/// A second site and browser, for the tests that read public pages only: they run while the others write.
/// </summary>
[CollectionDefinition(Name)]
public sealed class PublicPagesCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "public pages";
}
