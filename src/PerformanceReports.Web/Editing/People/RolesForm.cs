using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Editing.People;

public sealed class RolesForm
{
    public List<Role> Roles { get; init; } = [];
}
