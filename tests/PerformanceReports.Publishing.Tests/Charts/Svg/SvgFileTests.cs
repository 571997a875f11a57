using System.Text;
using System.Xml.Linq;
using PerformanceReports.Publishing.Charts.Svg;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.ChartSamples;

namespace PerformanceReports.Publishing.Tests.Charts.Svg;

public sealed class SvgFileTests
{
    [Fact]
    public void Write_AChart_CarriesTitleSourceNotesAndStatement()
    {
        var bytes = SvgFile.Write(Everything(), "Home Office. Open Government Licence v3.0.");
        Encoding.UTF8.GetString(bytes).ShouldStartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        var texts = XDocument.Load(new MemoryStream(bytes)).Descendants()
            .Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();
        texts.ShouldContain("Residential burglary");
        texts.ShouldContain("Illustrative figures, not published data");
        texts.ShouldContain("Source: Home Office. Open Government Licence v3.0.");
        texts.ShouldContain("Note 1: from November 2021, the question changed");
        texts.ShouldContain("Data to March 2025, Home Office edition of June 2026");
    }

    [Fact]
    public void Write_ALongSource_IsBrokenIntoLinesWithinThePicture()
    {
        var source = string.Join(' ', Enumerable.Repeat("Office for National Statistics", 12));
        var svg = XDocument.Load(new MemoryStream(SvgFile.Write(Rate(Own(1, 2)), source))).Root!;
        var lines = svg.Descendants().Where(element => element.Value.Contains("National", StringComparison.Ordinal)
            && element.Name.LocalName == "text").ToList();
        lines.Count.ShouldBeGreaterThan(2);
        lines.ShouldAllBe(line => HelveticaMetrics.Measure(line.Value, 13, false) <= 640);
    }
}
