using System.Globalization;
using System.Text;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Stored;

/// <summary>A file of figures made at random, and always the same of the same seed.</summary>
internal sealed class RandomFile
{
    private static readonly (string Slug, int Step)[] Measures =
        [("residential-burglary", 3), ("homicide", 3), ("calls", 1)];

    private static readonly string[] Forces = ["Avon and Somerset", "E23000001"];

    private readonly Random _random;

    private RandomFile(int seed)
    {
        _random = new Random(seed);
        HasError = seed % 4 == 3;
        Content = ImportFile.Of(
            FormattableString.Invariant($"random-{seed}.csv"), Encoding.UTF8.GetBytes(Text(_random.Next(2) == 0 ? ',' : ';')));
        Estimates = [.. Enumerable.Range(2023, _random.Next(0, 3)).Select(Estimate)];
    }

    public ImportFile Content { get; }

    public IReadOnlyList<ReadEstimate> Estimates { get; }

    /// <summary>Whether one of its rows cannot be taken in, so that nothing may be.</summary>
    public bool HasError { get; }

    public static RandomFile Of(int seed) => new(seed);

    private string Text(char separator)
    {
        var rows = new List<string> { "measure,force,period end,numerator" };
        foreach (var (slug, step) in Measures.Take(_random.Next(1, Measures.Length + 1)).Reverse())
        {
            foreach (var force in Forces.Take(_random.Next(1, Forces.Length + 1)))
            {
                rows.AddRange(Enumerable.Range(0, _random.Next(1, 90 / step)).Select(ago => Row(
                    slug, force, Month.Parse("2026-06").AddMonths(-ago * step))));
            }
        }

        if (HasError)
        {
            rows.Insert(_random.Next(1, rows.Count), "calls,Avon and Somerset,not a month,12");
        }

        return string.Join(_random.Next(2) == 0 ? "\n" : "\r\n", rows).Replace(',', separator);
    }

    private string Row(string slug, string force, Month end) =>
        string.Create(CultureInfo.InvariantCulture, $"{slug},{force},{end},{_random.Next(140, 160)}");

    private ReadEstimate Estimate(int year) => new(
        new DenominatorEstimate(Samples.Own, DenominatorKind.Residents, year, _random.Next(1_700_000, 1_800_000)),
        new CellPlace("random.csv", null));
}
