using System.Globalization;
using PerformanceReports.Domain.Glossary;

namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>The first month whose reports do not carry a term, as it is typed; empty while it is in use.</summary>
public sealed class RetireForm
{
    public string? Month { get; set; }

    public string? Year { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    public static RetireForm Of(GlossaryTerm? term) => new()
    {
        Month = term?.RetiredFrom?.Number.ToString(CultureInfo.InvariantCulture),
        Year = term?.RetiredFrom?.Year.ToString(CultureInfo.InvariantCulture),
    };
}
