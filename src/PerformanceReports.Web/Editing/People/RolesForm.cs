using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Editing.People;

public sealed class RolesForm
{
    public IReadOnlyList<Role> Roles { get; init; } = [];
}
