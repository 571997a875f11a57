namespace PerformanceReports.Web.Publications;

/// <summary>Which publications the pages of one request are drawn from: those that are public, unless it is a preview.</summary>
public sealed class PublicationsOfRequest(PublicationCatalogue catalogue)
{
    public IPublications Current { get; private set; } = catalogue;

    /// <summary>Draws this request, and no other, from something else.</summary>
    public void Use(IPublications publications) => Current = publications;
}
