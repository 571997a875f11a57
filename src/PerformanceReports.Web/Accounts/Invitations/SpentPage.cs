using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Invitations;

/// <summary>A link that was used, replaced or is too old; which of these is not told, nor whether there ever was one.</summary>
public sealed record SpentPage : EditingPage
{
    public override string Title => "This link cannot be used";
}
