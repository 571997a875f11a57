using System.Globalization;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>A term of the glossary, as it is typed.</summary>
public sealed class TermForm
{
    public string? Term { get; set; }

    public string? Expansion { get; set; }

    public string? Definition { get; set; }

    /// <summary>The first month of reports that it belongs to.</summary>
    public string? FromMonth { get; set; }

    public string? FromYear { get; set; }

    /// <summary>Other ways it is written, a line each.</summary>
    public string? Aliases { get; set; }

    public StartedTexts Started { get; set; } = [];

    public static TermForm Of(GlossaryTerm term) => new()
    {
        Term = term.Term,
        Expansion = term.Expansion,
        Definition = term.Definition,
        FromMonth = term.From.Number.ToString(CultureInfo.InvariantCulture),
        FromYear = term.From.Year.ToString(CultureInfo.InvariantCulture),
        Aliases = string.Join('\n', term.Aliases),
        Started = TextsOf(term),
    };

    /// <summary>The term that is typed.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long, or the month is none.</exception>
    public GlossaryTerm Make(string slug) => new(
        slug,
        Term ?? "",
        Definition ?? "",
        Months.Read(FromMonth, FromYear)
            ?? throw new ArgumentException(
                "Give the first month by numbers, for example 4 and 2024.", nameof(FromMonth)),
        ThreeWay.Clean(Aliases).Split('\n').Where(alias => !string.IsNullOrWhiteSpace(alias)))
    {
        Expansion = Expansion,
    };

    /// <summary>Changes a term, unless somebody else changed the same text meanwhile.</summary>
    /// <exception cref="ArgumentException">As <see cref="Make"/>.</exception>
    public EditClash? ApplyTo(GlossaryTerm stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var (mine, theirs, merge) = (TextsOf(Make(stored.Slug)), TextsOf(stored), new ThreeWay());
        var texts = mine.Keys.ToDictionary(
            field => field, field => merge.Merge(field, Started.Of(field), mine.Of(field), theirs.Of(field)));
        if (merge.Clash is null)
        {
            stored.Describe(new GlossaryTerm(
                stored.Slug,
                texts[nameof(Term)],
                texts[nameof(Definition)],
                Month.Parse(texts[nameof(FromMonth)]),
                texts[nameof(Aliases)].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Expansion = texts[nameof(Expansion)],
            });
        }

        return merge.Clash;
    }

    private static StartedTexts TextsOf(GlossaryTerm term) => new()
    {
        [nameof(Term)] = term.Term,
        [nameof(Expansion)] = term.Expansion,
        [nameof(Definition)] = term.Definition,
        [nameof(FromMonth)] = term.From.ToString(),
        [nameof(Aliases)] = string.Join('\n', term.Aliases),
    };
}
