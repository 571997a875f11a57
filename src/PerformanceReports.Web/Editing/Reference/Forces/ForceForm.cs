using System.Globalization;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Reference.Forces;

/// <summary>A force, as it is typed.</summary>
public sealed class ForceForm
{
    /// <summary>Its ONS code; asked of a new force, and never changed.</summary>
    public string? Code { get; set; }

    public string? Name { get; set; }

    /// <summary>Other names that files give it, a line each.</summary>
    public string? Aliases { get; set; }

    public string? FromMonth { get; set; }

    public string? FromYear { get; set; }

    public string? RetiredMonth { get; set; }

    public string? RetiredYear { get; set; }

    public StartedTexts Started { get; set; } = [];

    public static ForceForm Of(Force force) => new()
    {
        Code = force.Code.ToString(),
        Name = force.Name,
        Aliases = string.Join('\n', force.Aliases),
        FromMonth = force.From?.Number.ToString(CultureInfo.InvariantCulture),
        FromYear = force.From?.Year.ToString(CultureInfo.InvariantCulture),
        RetiredMonth = force.RetiredFrom?.Number.ToString(CultureInfo.InvariantCulture),
        RetiredYear = force.RetiredFrom?.Year.ToString(CultureInfo.InvariantCulture),
        Started = TextsOf(force),
    };

    /// <summary>The new force that is typed.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long, the code is none, or a month is none.</exception>
    public Force Make()
    {
        if (!ForceCode.TryParse(Code?.Trim().ToUpperInvariant(), out var code))
        {
            throw new ArgumentException(
                "Give the code that ONS gave the force: E23 or W15 and six digits, for example E23000036.",
                nameof(Code));
        }

        var force = new Force(code, Name ?? "", SlugOf(Name));
        Say(force, Typed());
        return force;
    }

    /// <summary>Changes a force, unless somebody else changed the same text meanwhile.</summary>
    /// <exception cref="ArgumentException">As <see cref="Make"/>.</exception>
    public EditClash? ApplyTo(Force stored)
    {
        var (mine, theirs, merge) = (Typed(), TextsOf(stored), new ThreeWay());
        var texts = new StartedTexts();
        foreach (var field in mine.Keys)
        {
            texts[field] = merge.Merge(field, Started.Of(field), mine.Of(field), theirs.Of(field));
        }

        if (merge.Clash is null)
        {
            Say(stored, texts);
        }

        return merge.Clash;
    }

    private static string SlugOf(string? name) => string.IsNullOrWhiteSpace(name)
        ? throw new ArgumentException("Give the force\u2019s name.", nameof(name))
        : Slugs.Of(name);

    private static void Say(Force force, StartedTexts texts)
    {
        force.Describe(
            texts.Of(nameof(Name)) ?? "",
            (texts.Of(nameof(Aliases)) ?? "").Split('\n').Where(alias => !string.IsNullOrWhiteSpace(alias)));
        force.Exist(Read(texts.Of(nameof(FromMonth))), Read(texts.Of(nameof(RetiredMonth))));
    }

    private static Month? Read(string? month) => string.IsNullOrEmpty(month) ? null : Month.Parse(month);

    private static StartedTexts TextsOf(Force force) => new()
    {
        [nameof(Name)] = force.Name,
        [nameof(Aliases)] = string.Join('\n', force.Aliases),
        [nameof(FromMonth)] = force.From?.ToString(),
        [nameof(RetiredMonth)] = force.RetiredFrom?.ToString(),
    };

    private static string? MonthOf(string? month, string? year, string field) =>
        string.IsNullOrWhiteSpace(month) && string.IsNullOrWhiteSpace(year)
            ? null
            : Months.Read(month?.Trim(), year?.Trim())?.ToString()
                ?? throw new ArgumentException(
                    "Give the month by numbers, for example 4 and 2025; or leave both empty.", field);

    private StartedTexts Typed() => new()
    {
        [nameof(Name)] = Name,
        [nameof(Aliases)] = Aliases,
        [nameof(FromMonth)] = MonthOf(FromMonth, FromYear, nameof(FromMonth)),
        [nameof(RetiredMonth)] = MonthOf(RetiredMonth, RetiredYear, nameof(RetiredMonth)),
    };
}
