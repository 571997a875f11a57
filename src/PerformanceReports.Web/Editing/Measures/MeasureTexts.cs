using System.Globalization;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>
/// All that a measure says, as texts by the names of the form's fields: what two people changed is found text by text.
/// A break is the text of its month, so that people who add different ones do not meet.
/// </summary>
public static class MeasureTexts
{
    private const string Break = "Break ";

    public static StartedTexts Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var texts = new StartedTexts
        {
            [nameof(MeasureForm.Title)] = measure.Title,
            [nameof(MeasureForm.ShortTitle)] = measure.ShortTitle,
            [nameof(MeasureForm.Definition)] = measure.Definition,
            [nameof(MeasureForm.Unit)] = MeasureChoices.Of(MeasureChoices.Units, measure.Unit),
            [nameof(MeasureForm.Polarity)] = MeasureChoices.Of(MeasureChoices.Polarities, measure.Polarity),
            [nameof(MeasureForm.Cadence)] = MeasureChoices.Of(MeasureChoices.Cadences, measure.Cadence),
            [nameof(MeasureForm.Decimals)] = measure.Decimals.ToString(CultureInfo.InvariantCulture),
            [nameof(MeasureForm.NumeratorName)] = measure.NumeratorName,
            [nameof(MeasureForm.DenominatorName)] = measure.DenominatorName,
            [nameof(MeasureForm.Source)] = measure.Source,
            [nameof(MeasureForm.Owner)] = measure.Owner,
            [nameof(MeasureForm.Aliases)] = string.Join('\n', measure.Aliases),
            [nameof(MeasureForm.Cut)] = measure.Cut.ToString(),
            [nameof(MeasureForm.BenchmarkGroup)] = MeasureChoices.Of(MeasureChoices.Groups, measure.BenchmarkGroup),
            [nameof(MeasureForm.PositionMethod)] = MeasureChoices.Of(MeasureChoices.Methods, measure.PositionMethod),
            [nameof(MeasureForm.Caveats)] = measure.Caveats,
        };
        foreach (var held in measure.Breaks)
        {
            texts[Break + held.Month] = held.Note;
        }

        return texts;
    }

    /// <summary>The texts of a form with which nothing is wrong.</summary>
    public static StartedTexts Of(MeasureForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var texts = new StartedTexts
        {
            [nameof(form.Title)] = form.Title,
            [nameof(form.ShortTitle)] = string.IsNullOrWhiteSpace(form.ShortTitle) ? form.Title : form.ShortTitle,
            [nameof(form.Definition)] = form.Definition,
            [nameof(form.Unit)] = MeasureChoices.Find(MeasureChoices.Units, form.Unit)?.Words,
            [nameof(form.Polarity)] = MeasureChoices.Find(MeasureChoices.Polarities, form.Polarity)?.Words,
            [nameof(form.Cadence)] = MeasureChoices.Find(MeasureChoices.Cadences, form.Cadence)?.Words,
            [nameof(form.Decimals)] = form.Decimals,
            [nameof(form.NumeratorName)] = form.NumeratorName,
            [nameof(form.DenominatorName)] = form.DenominatorName,
            [nameof(form.Source)] = form.Source,
            [nameof(form.Owner)] = form.Owner,
            [nameof(form.Aliases)] = string.Join('\n', Lines(form.Aliases).Distinct(StringComparer.OrdinalIgnoreCase)),
            [nameof(form.Cut)] = OffenceCut.Parse(form.Cut ?? "").ToString(),
            [nameof(form.BenchmarkGroup)] = MeasureChoices.Find(MeasureChoices.Groups, form.BenchmarkGroup)?.Words,
            [nameof(form.PositionMethod)] = MeasureChoices.Find(MeasureChoices.Methods, form.PositionMethod)?.Words,
            [nameof(form.Caveats)] = form.Caveats,
        };
        foreach (var typed in form.Breaks.Where(typed => typed.IsGiven))
        {
            texts[Break + typed.First] = typed.Note;
        }

        return texts;
    }

    public static Measure Make(MeasureSlug slug, StartedTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var measure = new Measure(
            slug,
            texts.Of(nameof(MeasureForm.Title)) ?? "",
            Chosen(MeasureChoices.Units, texts.Of(nameof(MeasureForm.Unit))),
            Chosen(MeasureChoices.Polarities, texts.Of(nameof(MeasureForm.Polarity))),
            Chosen(MeasureChoices.Cadences, texts.Of(nameof(MeasureForm.Cadence))))
        {
            ShortTitle = texts.Of(nameof(MeasureForm.ShortTitle)) ?? "",
            Definition = texts.Of(nameof(MeasureForm.Definition)) ?? "",
            Decimals = int.Parse(texts.Of(nameof(MeasureForm.Decimals)) ?? "", CultureInfo.InvariantCulture),
            NumeratorName = texts.Of(nameof(MeasureForm.NumeratorName)) ?? "",
            DenominatorName = texts.Of(nameof(MeasureForm.DenominatorName)) ?? "",
            Source = texts.Of(nameof(MeasureForm.Source)) ?? "",
            Owner = texts.Of(nameof(MeasureForm.Owner)) ?? "",
            Aliases = [.. Lines(texts.Of(nameof(MeasureForm.Aliases)))],
            Cut = OffenceCut.Parse(texts.Of(nameof(MeasureForm.Cut)) ?? ""),
            BenchmarkGroup = Chosen(MeasureChoices.Groups, texts.Of(nameof(MeasureForm.BenchmarkGroup))),
            PositionMethod = Chosen(MeasureChoices.Methods, texts.Of(nameof(MeasureForm.PositionMethod))),
            Caveats = texts.Of(nameof(MeasureForm.Caveats)) ?? "",
        };
        foreach (var (field, note) in texts.Where(text => IsBreak(text.Key) && !string.IsNullOrEmpty(text.Value)))
        {
            measure.AddBreak(new SeriesBreak(MonthOf(field), note!));
        }

        return measure;
    }

    /// <summary>The lines of a text that say something.</summary>
    public static IEnumerable<string> Lines(string? text) => ThreeWay.Clean(text).Split('\n')
        .Select(line => line.Trim()).Where(line => line.Length > 0);

    public static bool IsBreak(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.StartsWith(Break, StringComparison.Ordinal);
    }

    /// <summary>The month of a break's text.</summary>
    public static Month MonthOf(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Month.Parse(field[Break.Length..]);
    }

    private static T Chosen<T>(IReadOnlyList<WordedChoice<T>> choices, string? words)
        where T : struct, Enum => MeasureChoices.Find(choices, words)!.Value;
}
