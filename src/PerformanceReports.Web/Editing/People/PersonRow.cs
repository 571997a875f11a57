using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Editing.People;

/// <summary>A person as administrators see them.</summary>
public sealed record PersonRow(
    int Id,
    string Name,
    string Email,
    IReadOnlyList<Role> Roles,
    PersonState State,
    bool HasAuthenticator,
    int Passkeys,
    DateTimeOffset? SignedInAt)
{
    public string Address => $"{PeopleController.Address}/{Id}";

    public string RoleNames => Roles.Count == 0 ? "No role" : string.Join(", ", Roles);

    public string SecondStep => (HasAuthenticator, Passkeys) switch
    {
        (true, 0) => "Authenticator app",
        (true, _) => "Authenticator app, passkey",
        (false, > 0) => "Passkey",
        _ => "None",
    };
}
