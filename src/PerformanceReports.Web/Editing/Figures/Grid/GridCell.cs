using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>A cell of a row, as the page shows it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Name">Which of its fields.</param>
/// <param name="MayDraft">Whether the person may type.</param>
public sealed record GridCell(GridRow Row, string Name, bool MayDraft)
{
    public const string Numerator = nameof(GridRowForm.Numerator);

    public const string Denominator = nameof(GridRowForm.Denominator);

    public string Id => IdOf(Row, Name);

    public string Text => Name == Numerator ? Row.Text.Numerator : Row.Text.Denominator;

    public bool HasError => Row.Clash is not null
        || Row.Findings.Any(finding => finding.IsError && finding.Cell.ToString() == Name);

    /// <summary>"Homicide, quarter ending March 2025 (Q4 2024/25): offences".</summary>
    public string Label => $"{Row.Measure.Title}, {PeriodOf(Row)}: {NameOf(Row, Name)}";

    /// <summary>The id of what is found in the row; null where nothing is.</summary>
    public string? Described => Row.Findings.Count > 0 ? IdOf(Row, "notes") : null;

    /// <summary>What a cell counts, for example "offences".</summary>
    public static string NameOf(GridRow row, string name)
    {
        ArgumentNullException.ThrowIfNull(row);
        var counted = name == Numerator ? row.Measure.NumeratorName : row.Measure.DenominatorName;
        return counted.Length > 0 ? counted : name.ToLowerInvariant();
    }

    /// <summary>The id of one of a row's fields, as an error summary leads to it.</summary>
    public static string IdOf(GridRow row, string name)
    {
        ArgumentNullException.ThrowIfNull(row);
        return FieldId.Of(row.Field(name));
    }

    private static string PeriodOf(GridRow row) =>
        row.Period.Months == 1 ? row.Period.End.Name : Wording.Within(row.Period.Label);
}
