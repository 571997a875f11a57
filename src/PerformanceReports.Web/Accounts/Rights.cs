namespace PerformanceReports.Web.Accounts;

/// <summary>
/// The rights that editing pages ask for, as policies of authorisation: <c>[Authorize(Rights.Draft)]</c>. What each asks
/// of a person stands in <see cref="RightsPolicies"/>.
/// </summary>
public static class Rights
{
    /// <summary>Anyone with a role: sees drafts, previews and the audit log. Every editing page asks at least this.</summary>
    public const string Edit = "edit";

    /// <summary>Keeps figures and writes reports: an analyst.</summary>
    public const string Draft = "draft";

    /// <summary>Reviews, approves and publishes: an approver.</summary>
    public const string Review = "review";

    /// <summary>Takes part in a review: whoever writes or approves reports.</summary>
    public const string TakePart = "take-part";

    /// <summary>Says who may do what: an administrator.</summary>
    public const string Administer = "administer";

    /// <summary>
    /// Proved within the last ten minutes who they are. Asked beside another right, for what cannot be undone: whoever
    /// finds a browser open must not publish. Leads to a page that asks for the password or passkey, and back.
    /// </summary>
    public const string Recent = "recent";
}
