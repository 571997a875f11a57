using System.Globalization;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Verdicts;

/// <summary>A benchmark as it is chosen: a rank with a position, or a phrase that says that there is none.</summary>
/// <param name="Kind"><see cref="Ranked"/>, or one of <see cref="Phrases"/>; empty where nothing is chosen.</param>
/// <param name="Rank">The rank, as typed.</param>
/// <param name="Of">The number of forces, as typed.</param>
/// <param name="Shared">Whether others have the same rank.</param>
/// <param name="Position">The position against the average.</param>
public sealed record BenchmarkChoice(string Kind, string Rank, string Of, bool Shared, BenchmarkPosition? Position)
{
    public const string Ranked = "ranked";

    public static IReadOnlyList<string> Phrases { get; } = ["Not available", "Not applicable", "See comments"];

    public static BenchmarkChoice Read(string? text)
    {
        if (!BenchmarkVerdict.TryParse(text, out var verdict))
        {
            return new("", "", "", Shared: false, null);
        }

        return verdict is { Rank: { } rank, Of: { } of }
            ? new(Ranked, InDigits(rank), InDigits(of), text!.StartsWith('='), verdict.Position)
            : new(verdict.Text, "", "", Shared: false, null);
    }

    /// <summary>
    /// The wording of the choice. A wording that says the same already (the one that is given, or the one that is
    /// suggested) is kept to the letter: "average rates" is no other verdict than "average rate".
    /// </summary>
    public string Write(Measure? measure, params IReadOnlyList<string?> known)
    {
        if (Kind != Ranked)
        {
            return Kind;
        }

        return known.FirstOrDefault(text => text is { Length: > 0 } && Read(text) == this) ?? Compose(measure);
    }

    /// <summary>Why the choice is no verdict; null where it is one, or nothing is chosen.</summary>
    public string? Problem()
    {
        if (Kind != Ranked)
        {
            return Kind.Length == 0 || Phrases.Contains(Kind, StringComparer.OrdinalIgnoreCase)
                ? null
                : "Choose a rank or one of the phrases.";
        }

        if (!TryNumber(Rank, out var rank) || !TryNumber(Of, out var of) || rank > of)
        {
            return "Give the rank and the number of forces in whole numbers, the rank not above that number: 4 of 8.";
        }

        return Position is null ? "Say whether the force is above, similar to or below the average." : null;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= 999;

    private static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Compose(Measure? measure)
    {
        if (!TryNumber(Rank, out var rank))
        {
            return "";
        }

        var words = Position switch
        {
            BenchmarkPosition.Above => "above",
            BenchmarkPosition.Below => "below",
            _ => "similar to",
        };
        var (group, average) = measure?.BenchmarkGroup == BenchmarkGroup.AllForces ? ("", "national") : (" MSG", "MSG");
        var rate = measure?.Unit is MeasureUnit.RatePer1000Residents or MeasureUnit.RatePer1000Households ? " rate" : "";
        var place = (Shared ? "=" : "") + Domain.Statistics.Rank.Ordinal(rank);
        return $"{place}/{Of}{group} ({words} {average} average{rate})";
    }
}
