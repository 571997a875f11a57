namespace PerformanceReports.Web.Public.Shared;

/// <summary>What the frame of every public page needs to know of the page in it.</summary>
public abstract record PublicPage
{
    /// <summary>The title without the office's name, the most particular first.</summary>
    public abstract string Title { get; }

    public virtual SiteSection Section => SiteSection.None;

    /// <summary>The way here from the start page, the page itself last; empty on the start page.</summary>
    public virtual IReadOnlyList<Crumb> Breadcrumbs => [];

    /// <summary>One sentence for search results.</summary>
    public virtual string? Description => null;

    /// <summary>The address that search engines should keep, where it is not the page's own.</summary>
    public virtual string? CanonicalAddress => null;

    /// <summary>Whether search engines should leave the page out.</summary>
    public virtual bool Unlisted => false;

    /// <summary>Metadata by schema.org, as JSON-LD; given the site's address.</summary>
    public virtual object? StructuredData(string site) => null;
}
