using System.Globalization;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>A plan's texts and dates, as they are typed.</summary>
public sealed class PlanForm
{
    public string? Title { get; set; }

    public string? FromMonth { get; set; }

    public string? FromYear { get; set; }

    public string? ToMonth { get; set; }

    public string? ToYear { get; set; }

    /// <summary>What is held of it.</summary>
    public string? Status { get; set; }

    public string? Summary { get; set; }

    public StartedTexts Started { get; set; } = [];

    public static PlanForm Of(PoliceAndCrimePlan plan) => new()
    {
        Title = plan.Title,
        FromMonth = plan.From.Number.ToString(CultureInfo.InvariantCulture),
        FromYear = plan.From.Year.ToString(CultureInfo.InvariantCulture),
        ToMonth = plan.To.Number.ToString(CultureInfo.InvariantCulture),
        ToYear = plan.To.Year.ToString(CultureInfo.InvariantCulture),
        Status = plan.Status,
        Summary = plan.Summary,
        Started = TextsOf(plan),
    };

    /// <summary>The plan that is typed.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long, or a month is none.</exception>
    public PoliceAndCrimePlan Make(string slug)
    {
        if (string.IsNullOrWhiteSpace(Title))
        {
            throw new ArgumentException("Give the plan\u2019s title.", nameof(Title));
        }

        return new(
            slug,
            Title,
            MonthOf(FromMonth, FromYear, nameof(FromMonth)),
            MonthOf(ToMonth, ToYear, nameof(ToMonth)),
            Status ?? "",
            Summary ?? "");
    }

    /// <summary>Changes a plan, unless somebody else changed the same text meanwhile.</summary>
    /// <exception cref="ArgumentException">As <see cref="Make"/>.</exception>
    public EditClash? ApplyTo(PoliceAndCrimePlan stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var (mine, theirs, merge) = (TextsOf(Make(stored.Slug)), TextsOf(stored), new ThreeWay());
        var texts = mine.Keys.ToDictionary(
            field => field, field => merge.Merge(field, Started.Of(field), mine.Of(field), theirs.Of(field)));
        if (merge.Clash is null)
        {
            stored.Describe(
                texts[nameof(Title)],
                Month.Parse(texts[nameof(FromMonth)]),
                Month.Parse(texts[nameof(ToMonth)]),
                texts[nameof(Status)],
                texts[nameof(Summary)]);
        }

        return merge.Clash;
    }

    private static StartedTexts TextsOf(PoliceAndCrimePlan plan) => new()
    {
        [nameof(Title)] = plan.Title,
        [nameof(FromMonth)] = plan.From.ToString(),
        [nameof(ToMonth)] = plan.To.ToString(),
        [nameof(Status)] = plan.Status,
        [nameof(Summary)] = plan.Summary,
    };

    private static Month MonthOf(string? month, string? year, string field) =>
        Months.Read(month?.Trim(), year?.Trim())
        ?? throw new ArgumentException("Give the month by numbers, for example 4 and 2025.", field);
}
