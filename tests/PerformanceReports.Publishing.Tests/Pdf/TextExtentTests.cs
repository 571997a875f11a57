using System.Collections.Concurrent;
using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Publishing.Tests.Pdf.Reading;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>
/// Where text ends, by the widths of the embedded fonts: no run crosses its page's margin or its table's cell, and none
/// is drawn over another.
/// </summary>
public sealed class TextExtentTests
{
    private const double PageWidth = 595.276;
    private const double Margin = 57.6;
    private const double Rounding = 0.2;
    private const double Largest = 40;

    private static readonly Dictionary<string, PublishedReport> Reports = new(StringComparer.Ordinal)
    {
        ["the sample"] = SampleReport.Create(),
        ["hostile"] = HostileReport.Create(),
        ["March 2025"] = StoredReports.March2025(),
    };

    private static readonly ConcurrentDictionary<(string Report, ReportPdfEdition Edition), PdfReader> Readers = new();

    public static TheoryData<string, ReportPdfEdition> Editions
    {
        get
        {
            var data = new TheoryData<string, ReportPdfEdition>();
            foreach (var report in Reports.Keys)
            {
                data.Add(report, ReportPdfEdition.Standard);
                data.Add(report, ReportPdfEdition.LargePrint);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Create_AnyText_EndsWithinTheMargins(string report, ReportPdfEdition edition)
    {
        var runs = Read(report, edition).Texts.SelectMany(page => page.Runs).Where(run => !run.IsTurned).ToList();
        runs.Count.ShouldBeGreaterThan(100);
        runs.Where(run => run.Left < Margin - Rounding || run.Right > PageWidth - Margin + Rounding).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Create_ATable_HasNoCellThatReachesIntoTheNext(string report, ReportPdfEdition edition)
    {
        var pdf = Read(report, edition);
        var rows = pdf.Root.All("TR").ToList();
        rows.Count.ShouldBeGreaterThan(10);
        rows.SelectMany(row => row.Kids.Zip(row.Kids.Skip(1)))
            .Where(pair => Crosses(RunsOf(pdf, pair.First), RunsOf(pdf, pair.Second)))
            .Select(pair => $"{pair.First.Text} | {pair.Second.Text}")
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Create_AnyText_StandsOverNoOther(string report, ReportPdfEdition edition) =>
        Read(report, edition).Texts.SelectMany(Overlaps).ShouldBeEmpty();

    [Fact]
    public void Overlaps_TwoRunsInOnePlace_AreFound()
    {
        var page = new PdfReader(ReportPdf.Render(SampleReport.Create())).Texts.First(text => text.Runs.Count > 1);
        Overlaps(page).ShouldBeEmpty();
        page.Runs.Add(page.Runs[0] with { Left = page.Runs[0].Left + 1 });
        Overlaps(page).ShouldHaveSingleItem();
    }

    private static PdfReader Read(string report, ReportPdfEdition edition) => Readers.GetOrAdd(
        (report, edition),
        key => new(ReportPdf.Create(Reports[key.Report], new ReportPdfOptions { Edition = key.Edition }).Content));

    /// <summary>Runs of one line that share more than a hair of it.</summary>
    private static IEnumerable<string> Overlaps(MarkedText page)
    {
        var runs = page.Runs
            .Where(run => !run.IsTurned && run.Text.Trim().Length > 0)
            .OrderByDescending(run => run.Baseline)
            .ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            for (var j = i + 1; j < runs.Count && runs[i].Baseline - runs[j].Baseline < Largest; j++)
            {
                var (upper, lower) = (runs[i], runs[j]);
                var apart = upper.Baseline - lower.Baseline;
                if (apart < 0.6 * Math.Min(upper.Size, lower.Size)
                    && Math.Min(upper.Right, lower.Right) - Math.Max(upper.Left, lower.Left) > Rounding)
                {
                    yield return $"\"{upper.Text}\" and \"{lower.Text}\"";
                }
            }
        }
    }

    private static bool Crosses(List<(int Page, ShownText Run)> left, List<(int Page, ShownText Run)> right) =>
        left.GroupBy(entry => entry.Page).Any(page =>
            right.Where(entry => entry.Page == page.Key).Select(entry => entry.Run.Left).DefaultIfEmpty(PageWidth).Min()
                < page.Max(entry => entry.Run.Right) - Rounding);

    private static List<(int Page, ShownText Run)> RunsOf(PdfReader pdf, StructureNode cell) =>
    [
        .. cell.Everything().SelectMany(node => node.Marks).SelectMany(mark => pdf.TextOf(mark.Page).Runs
            .Where(run => run.Mark == mark.Mark)
            .Select(run => (mark.Page, run))),
    ];
}
