namespace PerformanceReports.Web.Editing.Shared;

/// <summary>What the frame of every editing and account page needs to know of the page in it.</summary>
public abstract record EditingPage
{
    /// <summary>The title, the most particular first.</summary>
    public abstract string Title { get; }

    /// <summary>What the navigation marks as the person's place.</summary>
    public virtual EditingSection Section => EditingSection.None;

    /// <summary>The pages above this one, from the dashboard down; the page itself is not among them.</summary>
    public virtual IReadOnlyList<PageAbove> Above => [];
}
