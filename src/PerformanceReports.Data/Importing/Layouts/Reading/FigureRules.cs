using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>What no figure may be, whichever layout it comes in.</summary>
internal static class FigureRules
{
    private const string NothingToCount =
        "Where there was nothing to count, leave both numbers empty and give the symbol [z] for not applicable.";

    /// <summary>Whether the period has ended, or ends with the month that it is; a later one is told.</summary>
    public static bool HasEnded(FileReading reading, Month end, string written, int? column)
    {
        if (end <= reading.Today)
        {
            return true;
        }

        reading.Error(
            column, written, "is in the future.", "Only periods that have ended have figures: check the year.");
        return false;
    }

    /// <summary>Whether a numerator may be so; one below zero is told.</summary>
    public static bool IsCount(FileReading reading, Measure measure, Period period, decimal number, CellPlace place)
    {
        if (number >= 0)
        {
            return true;
        }

        // The Home Office's quarters are net of crimes recorded earlier and cancelled since; a year of them never is
        // below zero.
        var isNet = !measure.Cut.IsEmpty && period.Months < 12;
        reading.Problems.Add(isNet
            ? ImportProblem.Warning(
                place, Words.Number(number),
                $"is below zero: more offences of {measure.ShortTitle} were cancelled than recorded.",
                "Check it with the source; it is taken as it is.")
            : ImportProblem.Error(
                place, Words.Number(number), "is below zero.",
                "Nothing can be counted fewer than 0 times: correct it."));
        return isNet;
    }

    /// <summary>Whether the two numbers of a figure go together; what does not is told.</summary>
    public static bool Agree(
        FileReading reading,
        Measure measure,
        decimal numerator,
        decimal? denominator,
        (int? Numerator, int? Denominator) at)
    {
        if (denominator is null)
        {
            return HasAll(reading, measure, at.Denominator);
        }

        if (measure.Unit == MeasureUnit.Percentage && numerator > denominator)
        {
            reading.Error(
                at.Numerator, Words.Number(numerator),
                $"is more than its denominator, {Words.Number(denominator.Value)}, so the percentage is above 100.",
                "A part cannot be more than the whole: correct one of the two.");
            return false;
        }

        return true;
    }

    /// <summary>Whether a denominator is above zero; another is told.</summary>
    public static bool Divides(
        FileReading reading,
        decimal denominator,
        int? column,
        string remedy = NothingToCount)
    {
        if (denominator > 0)
        {
            return true;
        }

        reading.Error(
            column, Words.Number(denominator), "is not above zero, and nothing can be divided by it.", remedy);
        return false;
    }

    private static bool HasAll(FileReading reading, Measure measure, int? column)
    {
        if (measure.Unit is not (MeasureUnit.Percentage or MeasureUnit.Ratio))
        {
            return true;
        }

        reading.Error(
            column, "", $"The denominator of {measure.ShortTitle} is missing.",
            measure.Unit == MeasureUnit.Percentage
                ? $"Give the number of {measure.DenominatorName}. If only the percentage is known, give it out of 100."
                : $"Give the number of {measure.DenominatorName}. If only the ratio is known, give it to 1.");
        return false;
    }
}
