using BenchmarkDotNet.Attributes;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Offices;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Measures;
using PerformanceReports.Publishing.Charts.Svg;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Benchmarks;

/// <summary>
/// What a measure's page costs after three reports and after sixty, which are fifteen years: reading its document, which
/// happens once a version, and drawing its pictures, which happens for each reader.
/// </summary>
[MemoryDiagnoser]
public class MeasurePageBenchmarks
{
    private const int Quarters = 80;
    private const string Analyst = "analyst";
    private static readonly Month Last = Month.Parse("2025-03");

    private byte[] _bytes = [];
    private MeasureDocument _document = null!;

    [Params(3, 60)]
    public int Reports { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var forces = Enumerable.Range(1, 43).Select(number => ForceCode.Parse($"E230000{number:00}")).ToArray();
        var measure = new Measure(
            MeasureSlug.Parse("burglary"), "Burglary", MeasureUnit.RatePer1000Residents, Polarity.LowerIsBetter,
            Cadence.Quarterly)
        {
            Decimals = 2,
            NumeratorName = "offences",
            DenominatorName = "residents",
            BenchmarkGroup = BenchmarkGroup.SimilarGroup,
        };
        var sources = SourcesOf(measure, forces);
        var reports = Enumerable.Range(0, Reports).Select(back => Published(measure, sources, Last.AddMonths(-back))).ToList();
        _document = MeasureDocumentBuilder.Build(measure, sources, reports, StampOf());
        _bytes = PublishedDocuments.Write(_document);
    }

    [Benchmark]
    public MeasureDocument Read() => PublishedDocuments.ReadMeasure(_bytes);

    [Benchmark]
    public int Draw()
    {
        var model = MeasureCharts.Rolling(_document)!;
        var line = ChartLayout.Draw(model, ChartSize.PageWide, HelveticaMetrics.Measure);
        var dots = DotPlot.OfAllForces(_document)!;
        var control = ControlPicture.Of(_document)!;
        return SvgWriter.Inline(line, SvgText.Of(model, "wide")).Length
            + SvgWriter.Inline(dots.Wide, dots.TextOf("wide")).Length
            + SvgWriter.Inline(control.Wide, control.TextOf("wide")).Length;
    }

    private static PublicationStamp StampOf() => new(1, new DateTimeOffset(2026, 7, 1, 9, 30, 0, TimeSpan.FromHours(1)));

    private static PublishedReport Published(Measure measure, ReportSources sources, Month end)
    {
        var report = new Report(Period.QuarterEnding(end), "Performance report", [], Analyst);
        var part = new ReportPart("national", "National measures");
        var section = new ReportSection("burglary", "Reduce burglary");
        report.Add(part, Analyst);
        report.Add(part, section, Analyst);
        report.Add(
            section,
            new Assessment(
                measure.Slug, measure.Title, TrendVerdict.Parse("Stable"), BenchmarkVerdict.Parse("Not available"))
            {
                TrendReason = "By judgement.",
                BenchmarkReason = "By judgement.",
            },
            Analyst);
        report.Add(section, new PlannedAction("plan", ActionState.New, "A plan is in place."), Analyst);
        return PublishedReportBuilder.Build(report, sources, StampOf());
    }

    private static ReportSources SourcesOf(Measure measure, ForceCode[] forces)
    {
        var extract = new Extract(
            "made-up", "Made-up figures", "Benchmark", new DateOnly(2026, 6, 1), Last, ExtractKind.Published);
        extract.Add(forces.SelectMany((force, index) => Enumerable.Range(0, Quarters).Select(back => new Figure(
            measure.Slug, force, Period.QuarterEnding(Last.AddMonths(-3 * back)), 500 + (index * 7) + (back * 11 % 90)))));
        return new ReportSources(
            new Office("Office", "Area", "Force", forces[0]),
            [.. forces.Select((force, index) => new Force(force, $"Force {index + 1}", $"force-{index + 1}"))],
            [new SimilarGroup(forces[0], new DateOnly(2000, 4, 1), forces.Take(8))],
            [.. forces.Select(force => new DenominatorEstimate(force, DenominatorKind.Residents, 2000, 1_500_000))],
            [measure],
            [extract],
            [],
            []);
    }
}
