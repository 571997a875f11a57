using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>Two editions of a measure, side by side.</summary>
/// <param name="Measure">The measure with its editions.</param>
/// <param name="Earlier">The edition that is compared with.</param>
/// <param name="Later">The edition that is compared.</param>
/// <param name="Comparison">Every figure of both.</param>
/// <param name="Form">What is asked for.</param>
public sealed record ComparisonPage(
    MeasureEditions Measure,
    HeldEdition Earlier,
    HeldEdition Later,
    EditionComparison Comparison,
    ComparisonForm Form) : EditingPage
{
    public const int PageLength = 100;

    private readonly IReadOnlyList<FigureDifference> _asked = Comparison.Asked(Form);

    public override string Title => "Two editions compared";

    public override EditingSection Section => EditingSection.Figures;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Figures", FigurePlaces.All),
        new("Editions", EditionPlaces.All),
        new(Measure.Measure.ShortTitle, EditionPlaces.Measure(Measure.Slug)),
    ];

    // The fields by their short names: they stand in the address.
    public string Then => Earlier.Id;

    public string Now => Later.Id;

    public string Show => Form.Shown.ToString();

    public string Order => Form.Ordered.ToString();

    public string? Force => Form.Force;

    public int Found => _asked.Count;

    /// <summary>The page that is shown, from 1; the last where one beyond it is asked for.</summary>
    public int Number => Math.Clamp(Form.Number, 1, Pages);

    public IEnumerable<FigureDifference> Rows => _asked.Skip((Number - 1) * PageLength).Take(PageLength);

    /// <summary>"Figures 101 to 200 of 396".</summary>
    public string Range => Pages == 1
        ? Wording.Count(Found, "figure")
        : $"Figures {Wording.Number(((Number - 1) * PageLength) + 1)} to "
            + $"{Wording.Number(Math.Min(Number * PageLength, Found))} of {Wording.Number(Found)}";

    public string? Previous => Number > 1 ? AddressOf(Number - 1) : null;

    public string? Next => Number < Pages ? AddressOf(Number + 1) : null;

    public IEnumerable<SelectListItem> Editions => Choices(Measure);

    public IEnumerable<SelectListItem> Kinds =>
    [
        Choice(ShownFigures.Changed, "Figures that changed"),
        Choice(ShownFigures.OnlyNow, "Only in the later edition"),
        Choice(ShownFigures.OnlyThen, "Only in the earlier edition"),
        Choice(ShownFigures.All, "All figures"),
    ];

    public IEnumerable<SelectListItem> Orders =>
    [
        new("Biggest difference first", nameof(ComparisonOrder.Biggest)),
        new("Biggest per cent first", nameof(ComparisonOrder.Percent)),
        new("By force, newest first", nameof(ComparisonOrder.Force)),
    ];

    public IEnumerable<SelectListItem> ForceNames =>
    [
        new("All forces", ""),
        .. Comparison.Forces.Select(force => new SelectListItem(force.Force, force.Code)),
    ];

    private int Pages => Math.Max(1, (Found + PageLength - 1) / PageLength);

    /// <summary>The editions of a measure as choices, the newest first.</summary>
    public static IEnumerable<SelectListItem> Choices(MeasureEditions measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Editions.Select(edition => new SelectListItem(
            $"{edition.Name} (data to {edition.To.Name}{(edition.KindTag.Length > 0 ? $"; {edition.KindTag}" : "")})",
            edition.Id));
    }

    /// <summary>The same comparison for one force, every figure of it.</summary>
    public string AddressOf(ForceTotal force)
    {
        ArgumentNullException.ThrowIfNull(force);
        return EditionPlaces.Compare(Measure.Slug, new ComparisonForm
        {
            Then = Then,
            Now = Now,
            Force = force.Code,
            Show = nameof(ShownFigures.All),
            Order = nameof(ComparisonOrder.Force),
        }) + "#figures";
    }

    private string AddressOf(int page) =>
        EditionPlaces.Compare(Measure.Slug, Form with
        {
            Then = Then,
            Now = Now,
            Page = page.ToString(CultureInfo.InvariantCulture),
        }) + "#figures";

    private SelectListItem Choice(ShownFigures shown, string text) =>
        new($"{text} ({Wording.Number(Comparison.CountOf(shown))})", shown.ToString());
}
