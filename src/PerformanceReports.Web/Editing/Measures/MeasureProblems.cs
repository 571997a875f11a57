using System.Globalization;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>Finds everything that is wrong with a form at once, so that nobody is sent back field by field.</summary>
internal static class MeasureProblems
{
    public static IReadOnlyList<MeasureProblem> Of(MeasureForm form) =>
    [
        .. Text(nameof(form.Title), form.Title, "title", Measure.TitleLength, "Give it a title."),
        .. Text(nameof(form.ShortTitle), form.ShortTitle, "short title", Measure.TitleLength),
        .. Text(nameof(form.Definition), form.Definition, "definition", Measure.TextLength,
            "Say what is measured, and how it is cut from its source."),
        .. Choice(nameof(form.Unit), MeasureChoices.Units, form.Unit, "Choose what its value is."),
        .. Names(form),
        .. Choice(nameof(form.Cadence), MeasureChoices.Cadences, form.Cadence, "Choose how often figures come."),
        .. Choice(nameof(form.Polarity), MeasureChoices.Polarities, form.Polarity, "Choose which direction is better."),
        .. Decimals(form.Decimals),
        .. Text(nameof(form.Source), form.Source, "source", Measure.TextLength, "Say where its figures come from."),
        .. Text(nameof(form.Owner), form.Owner, "owner", Measure.TitleLength),
        .. Aliases(form.Aliases),
        .. Cut(form.Cut),
        .. Choice(nameof(form.BenchmarkGroup), MeasureChoices.Groups, form.BenchmarkGroup,
            "Choose the forces that it is compared with, or none."),
        .. Choice(nameof(form.PositionMethod), MeasureChoices.Methods, form.PositionMethod,
            "Choose the method that suggests its position."),
        .. Text(nameof(form.Caveats), form.Caveats, "caveats", Measure.TextLength),
        .. form.Breaks.SelectMany((typed, index) => Break(form, typed, index)),
    ];

    // Without a message for an empty one it may be empty.
    private static IEnumerable<MeasureProblem> Text(
        string field, string? text, string name, int length, string? empty = null)
    {
        var characters = text.AsSpan().Trim().Length;
        if (characters == 0 && empty is not null)
        {
            yield return new(field, empty);
        }

        if (characters > length)
        {
            yield return new(field, $"The {name} has {Number(characters)} characters, {Number(length)} are the most: "
                + "shorten it.");
        }
    }

    private static IEnumerable<MeasureProblem> Choice<T>(
        string field, IReadOnlyList<WordedChoice<T>> choices, string? chosen, string none)
        where T : struct, Enum => MeasureChoices.Find(choices, chosen) is null ? [new(field, none)] : [];

    private static IEnumerable<MeasureProblem> Names(MeasureForm form)
    {
        var unit = MeasureChoices.Find(MeasureChoices.Units, form.Unit)?.Value;
        return
        [
            .. Text(nameof(form.NumeratorName), form.NumeratorName, "name of what is counted", Measure.TitleLength,
                unit == MeasureUnit.GradedJudgement ? null : "Say what is counted, in the plural, for example offences."),
            .. Text(nameof(form.DenominatorName), form.DenominatorName, "name of what it is divided by",
                Measure.TitleLength,
                unit is MeasureUnit.Count or MeasureUnit.GradedJudgement or null
                    ? null
                    : "Say what it is divided by, in the plural, for example residents."),
        ];
    }

    private static IEnumerable<MeasureProblem> Decimals(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var decimals)
        && decimals <= Measure.MostDecimals
            ? []
            : [new(nameof(MeasureForm.Decimals), $"Give the decimal places by a number from 0 to {Measure.MostDecimals}.")];

    private static IEnumerable<MeasureProblem> Aliases(string? typed) => MeasureTexts.Lines(typed)
        .SelectMany(alias => Text(
            nameof(MeasureForm.Aliases), alias, $"name “{Short(alias)}”", Measure.TitleLength));

    // Each line by itself, so that every one that is wrong is told; then the whole, for what lines do to each other.
    private static IEnumerable<MeasureProblem> Cut(string? typed)
    {
        var lines = (typed ?? "").ReplaceLineEndings("\n").Split('\n');
        var wrong = lines.Select((line, index) => ProblemOf(new string('\n', index) + line)).OfType<string>().ToList();
        if (wrong.Count == 0 && ProblemOf(typed ?? "") is { } whole)
        {
            wrong.Add(whole);
        }

        return wrong.Count == 0 ? [] : [new(nameof(MeasureForm.Cut), string.Join('\n', wrong))];
    }

    private static string? ProblemOf(string cut) => OffenceCut.TryParse(cut, out _, out var problem) ? null : problem;

    private static IEnumerable<MeasureProblem> Break(MeasureForm form, BreakForm typed, int index)
    {
        if (!typed.IsGiven)
        {
            return [];
        }

        var name = FormattableString.Invariant($"{nameof(form.Breaks)}[{index}].");
        var text = Text(name + nameof(typed.Note), typed.Note, "note", SeriesBreak.NoteLength,
            "Say what changed, in a sentence for readers.");
        var wrong = typed.First is not { } month
            ? "Give the first month of the new series by numbers, for example 4 and 2023."
            : form.Breaks.Take(index).Any(other => other.IsGiven && other.First == month)
                ? $"There is a break in {month.Name} above already: put both notes into one."
                : null;
        return wrong is null ? text : text.Prepend(new(name + nameof(typed.Month), wrong));
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";

    private static string Number(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("en-GB"));
}
