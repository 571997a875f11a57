namespace PerformanceReports.Web.Accounts.Sessions;

/// <summary>What a person was doing who has to say who they are first; carried from form to form until they have.</summary>
public sealed class Onward
{
    /// <summary>The address that they were on the way to.</summary>
    public string? ReturnTo { get; init; }

    /// <summary>The form that they sent, protected (<see cref="HeldForms"/>); null where they sent none.</summary>
    public string? Held { get; init; }

    /// <summary>Another address of the account pages, on the same way.</summary>
    public string Via(string address) =>
        address + QueryString.Create(AccountAddresses.ReturnTo, AccountAddresses.OwnOrStart(ReturnTo));
}
