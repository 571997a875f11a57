using System.Text.RegularExpressions;
using PerformanceReports.Data.Importing.Cells;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Entering;

/// <summary>Reads figures from what is typed, as the import reads them from files.</summary>
public static partial class TypedReader
{
    /// <summary>Whether figures of a measure carry a denominator of their own.</summary>
    public static bool HasDenominator(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Unit is MeasureUnit.Percentage or MeasureUnit.Ratio;
    }

    /// <summary>The figure that is typed; null, with the reasons, where it is none.</summary>
    public static (Figure? Figure, IReadOnlyList<CellProblem> Problems) Read(
        Measure measure, ForceCode force, Period period, TypedFigure typed)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.IsEmpty)
        {
            return (null, []);
        }

        var problems = new List<CellProblem>();
        var (text, symbol) = Symbol(typed.Numerator, problems);
        var numerator = Number(FigureCell.Numerator, text, problems);
        var denominator = HasDenominator(measure) ? Number(FigureCell.Denominator, typed.Denominator, problems) : null;
        if (problems.Count == 0)
        {
            Complete(measure, (numerator, denominator, symbol), problems);
        }

        return problems.Count > 0
            ? (null, problems)
            : (new Figure(measure.Slug, force, period, numerator, denominator, symbol), []);
    }

    private static void Complete(
        Measure measure,
        (decimal? Numerator, decimal? Denominator, FigureSymbol? Symbol) read,
        List<CellProblem> problems)
    {
        if (read is { Numerator: null, Symbol: null })
        {
            problems.Add(new(
                FigureCell.Numerator,
                $"The {NameOf(measure.NumeratorName, "numerator")} is missing.",
                "Type it, or [x] where it is not available.",
                IsUnfinished: true));
        }
        else if (HasDenominator(measure) && read is { Numerator: not null, Denominator: null })
        {
            problems.Add(new(
                FigureCell.Denominator,
                $"The {NameOf(measure.DenominatorName, "denominator")} is missing.",
                measure.Unit == MeasureUnit.Percentage
                    ? "If only the percentage is known, give it out of 100."
                    : "If only the ratio is known, give it to 1.",
                IsUnfinished: true));
        }
        else if (read.Denominator <= 0)
        {
            problems.Add(new(
                FigureCell.Denominator,
                "The denominator is not above zero.",
                "Where there was nothing to count, leave it empty, and type [z] in place of the numerator."));
        }
    }

    private static (string Text, FigureSymbol? Symbol) Symbol(string text, List<CellProblem> problems)
    {
        var match = Bracketed().Match(text);
        if (!match.Success)
        {
            return (text, null);
        }

        if (FigureSymbol.TryParse(match.Groups["symbol"].Value.ToLowerInvariant(), out var symbol))
        {
            return (match.Groups["number"].Value, symbol);
        }

        problems.Add(new(
            FigureCell.Numerator,
            $"{match.Groups["symbol"].Value} is no symbol that is known.",
            $"Use one of {string.Join(", ", FigureSymbol.All)}, or none."));
        return ("", null);
    }

    private static decimal? Number(FigureCell cell, string text, List<CellProblem> problems)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (text.StartsWith('#'))
        {
            problems.Add(new(
                cell,
                $"\"{text}\" is an error of the spreadsheet, not a number.",
                "Mend the formula, or type the number."));
            return null;
        }

        if (!CellNumber.TryRead(SheetCell.Of(text), decimalComma: false, out var number, out var problem))
        {
            problems.Add(new(cell, $"\"{text}\" {problem.Value.What}", problem.Value.Remedy));
            return null;
        }

        if (!ExactDecimalConverter.Holds(number))
        {
            problems.Add(new(
                cell,
                $"\"{text}\" has more than 4 decimal places, or more than 14 digits before the point.",
                "Round it to 4 decimal places."));
            return null;
        }

        return number;
    }

    private static string NameOf(string name, string otherwise) => name.Length == 0 ? otherwise : $"number of {name}";

    [GeneratedRegex(@"^(?<number>[^\[]*?)\s*(?<symbol>\[[^\[\]]*\])\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
