using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.HomeOffice;

/// <summary>
/// Sums offences to measures. A sum is never partial. The Home Office's tables list every offence for every force,
/// with 0 where there was none: so an offence that other forces have and one has not is missing, and that force gets
/// no figure. Where no row of a quarter says 0, somebody took those rows out: there a missing row is a 0, for a force
/// that has rows in the quarter at all.
/// </summary>
internal sealed class OffenceSums(FileReading reading, OffenceCounts counts)
{
    private readonly Dictionary<MeasureSlug, List<string>> _partial = [];
    private int _filledUp;

    public void Make()
    {
        foreach (var measure in counts.Measures)
        {
            var without = new List<Month>();
            foreach (var (end, quarter) in counts.Quarters)
            {
                if (!Sum(measure, end, quarter))
                {
                    without.Add(end);
                }
            }

            TellUncut(measure, without);
            TellPartial(measure);
        }

        if (_filledUp > 0)
        {
            reading.Warn(
                null, "",
                "No row of the table says 0, so offences without a row count as 0: " +
                    $"{Words.Count(_filledUp, "figure rests", "figures rest")} on that.",
                "If rows were taken out for another reason, import the table as the Home Office published it.");
        }
    }

    // False where no row of the quarter belongs to the measure.
    private bool Sum(Measure measure, Month end, QuarterCounts quarter)
    {
        var offences = quarter.ByForce.Values.SelectMany(force => force.Keys).Distinct()
            .Where(offence => counts.Towards(offence, end).Contains(measure))
            .ToList();
        foreach (var (force, found) in quarter.ByForce.Where(_ => offences.Count > 0))
        {
            var missing = offences.FindAll(offence => !found.ContainsKey(offence));
            if (missing.Count > 0 && quarter.ListsZeros)
            {
                Partial(measure, force, end, missing);
                continue;
            }

            _filledUp += missing.Count > 0 ? 1 : 0;
            Add(
                measure, force, Period.QuarterEnding(end),
                [.. offences.Except(missing).Select(offence => found[offence])]);
        }

        return offences.Count > 0;
    }

    private void Add(Measure measure, ForceCode force, Period period, List<(decimal Number, CellPlace Place)> parts)
    {
        var place = parts.Count > 0 ? parts[0].Place : new CellPlace(reading.File.Name, null);
        var sum = parts.Sum(part => part.Number);
        FigureRules.IsCount(reading, measure, period, sum, place);
        reading.Figures.Add(new Figure(measure.Slug, force, period, sum), place);
    }

    private void Partial(Measure measure, ForceCode force, Month end, List<int> missing)
    {
        if (!_partial.TryGetValue(measure.Slug, out var figures))
        {
            _partial.Add(measure.Slug, figures = []);
        }

        figures.Add(
            $"{reading.Names.NameOf(force)} in the quarter ending {end.Name} (\"{counts[missing[0]].Description}\")");
    }

    private void TellPartial(Measure measure)
    {
        if (_partial.TryGetValue(measure.Slug, out var figures))
        {
            reading.Warn(
                null, measure.ShortTitle,
                $"is left out where rows of its offences are missing that other forces have: {Words.Some(figures)}.",
                "Add the rows, or import the table as the Home Office published it.");
        }
    }

    // A subgroup that was renamed would else drop a measure without a word.
    private void TellUncut(Measure measure, List<Month> without)
    {
        if (without.Count > 0)
        {
            reading.Warn(
                null, measure.ShortTitle,
                without.Count == counts.Quarters.Count()
                    ? "gets no figure: no row of the file fits its rules."
                    : "gets no figure in some quarters, where no row of the file fits its rules: " +
                        $"{Words.Some([.. without.Select(end => end.Name)])}.",
                "If the file should hold it, see whether the Home Office renamed a group or a code, and change the measure's " +
                    "rules.");
        }
    }
}
