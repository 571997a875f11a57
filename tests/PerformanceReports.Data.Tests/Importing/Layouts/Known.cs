using System.Text;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Layouts;

/// <summary>A few measures and forces of each kind, and the month that the tests are in.</summary>
internal static class Known
{
    public static readonly Month Today = Month.Parse("2025-06");

    public static readonly ImportNames Names = new(
        [
            Measure("residential-burglary", "Residential burglary", MeasureUnit.RatePer1000Households, Cadence.Quarterly,
                "subgroup: Residential burglary; from 2017-04\nsubgroup: Domestic burglary; until 2017-03"),
            Measure("homicide", "Homicide", MeasureUnit.RatePer1000Residents, Cadence.Quarterly, "subgroup: Homicide"),
            Measure("personal-robbery", "Personal robbery", MeasureUnit.RatePer1000Residents, Cadence.Quarterly, "code: 34B"),
            Measure("foi-compliance", "Freedom of Information request compliance", MeasureUnit.Percentage, Cadence.Monthly),
            Measure("stop-and-search", "Stop and search disproportionality", MeasureUnit.Ratio, Cadence.Monthly),
            Measure("drug-disruptions", "Drug disruptions", MeasureUnit.Count, Cadence.Monthly),
            Measure("action-fraud-offences", "Action Fraud offences", MeasureUnit.Count, Cadence.Rolling12Months),
        ],
        [
            Force("E23000036", "Avon and Somerset"),
            Force("E23000035", "Devon and Cornwall"),
            Force("E23000034", "City of London"),
            Force("E23000014", "West Midlands"),
        ]);

    /// <summary>What is read from a file in the layout that is recognised.</summary>
    public static ReadFile Read(string name, byte[] content, ImportLayout? layout = null)
    {
        var file = SheetFile.Open(name, content);
        return FigureLayouts.Read(file, layout ?? FigureLayouts.Recognise(file).ShouldNotBeNull(), Names, Today);
    }

    public static ReadFile ReadCsv(string text) => Read("figures.csv", Encoding.UTF8.GetBytes(text));

    /// <summary>The figures as text: measure, force, end, months, numerator, denominator, symbol.</summary>
    public static IEnumerable<string> Figures(ReadFile read) => read.Figures.Select(found => FormattableString.Invariant(
        $"{found.Figure.Measure} {found.Figure.Force} {found.Figure.Period.End} {found.Figure.Period.Months} {found.Figure.Numerator}/{found.Figure.Denominator} {found.Figure.Symbol}")
        .TrimEnd());

    private static Measure Measure(string slug, string title, MeasureUnit unit, Cadence cadence, string cut = "") =>
        new(MeasureSlug.Parse(slug), title, unit, Polarity.LowerIsBetter, cadence)
        {
            Cut = OffenceCut.Parse(cut),
            DenominatorName = unit == MeasureUnit.Count ? "" : "requests",
        };

    private static Force Force(string code, string name) =>
        new(ForceCode.Parse(code), name, name.ToLowerInvariant().Replace(' ', '-'));
}
