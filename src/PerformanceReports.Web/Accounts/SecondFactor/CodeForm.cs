using System.ComponentModel.DataAnnotations;

namespace PerformanceReports.Web.Accounts.SecondFactor;

public sealed class CodeForm
{
    [Required(ErrorMessage = "Enter the code")]
    public string? Code { get; init; }
}
