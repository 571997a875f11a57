using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>A choice of the domain with the words that people choose it by.</summary>
/// <param name="Value">What is chosen.</param>
/// <param name="Words">What is read.</param>
/// <param name="Hint">A sentence that tells it from the others.</param>
public sealed record WordedChoice<T>(T Value, string Words, string? Hint = null)
    where T : struct, Enum
{
    public Choice ForForm => new(Value.ToString(), Words, Hint);
}
