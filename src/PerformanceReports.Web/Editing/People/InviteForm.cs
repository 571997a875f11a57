using System.ComponentModel.DataAnnotations;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Editing.People;

public sealed class InviteForm
{
    [Required(ErrorMessage = "Enter the person's name")]
    [StringLength(Person.NameLength, ErrorMessage = "The name must have 100 characters or fewer")]
    public string? Name { get; init; }

    [Required(ErrorMessage = "Enter the person's email address")]
    public string? Email { get; init; }

    [MinLength(1, ErrorMessage = "Choose at least one role")]
    public List<Role> Roles { get; init; } = [];
}
