using System.Xml.Linq;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Svg;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.ChartSamples;

namespace PerformanceReports.Publishing.Tests.Charts.Svg;

public sealed class SvgWriterTests
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    [Fact]
    public void Inline_AChart_IsNamedByItsTitleAndDescription()
    {
        var svg = Parse(Inline(Crowded()));
        svg.Attribute("role")!.Value.ShouldBe("img");
        svg.Attribute("aria-labelledby")!.Value.ShouldBe("wide-burglary-rate-title wide-burglary-rate-desc");
        svg.Element(Namespace + "title")!.Value.ShouldBe("Residential burglary");
        svg.Element(Namespace + "desc")!.Value.ShouldBe("What the lines do.");
        svg.Attribute("viewBox")!.Value.ShouldBe("0 0 640 320");
    }

    [Fact]
    public void Inline_AChart_HasNothingThatAStrictPolicyForbids()
    {
        var elements = Parse(Inline(Everything())).DescendantsAndSelf().ToList();
        elements.ShouldAllBe(element => element.Attribute("style") == null);
        elements.ShouldAllBe(element => element.Name.LocalName != "style" && element.Name.LocalName != "script");
        elements.SelectMany(element => element.Attributes())
            .ShouldAllBe(attribute => !attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void Inline_AChart_GivesEachPartItsClass()
    {
        var classes = Parse(Inline(Everything())).Descendants()
            .Select(element => element.Attribute("class")?.Value).OfType<string>().Distinct();
        classes.ShouldBe(
            [
                "chart-text", "chart-stated", "chart-ground", "chart-grid", "chart-axis", "chart-break",
                "chart-series1", "chart-series2", "chart-series3", "chart-series4",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Inline_FiveYearsOfThreeLines_StaysSmall() => Inline(Crowded()).Length.ShouldBeLessThan(3600);

    [Fact]
    public void Inline_TextsWithMarkup_AreEscaped()
    {
        var model = Rate(Own(1, 2) with { Label = "<script>&\"" }) with { Title = "</title><b>" };
        var svg = Parse(Inline(model));
        svg.Element(Namespace + "title")!.Value.ShouldBe("</title><b>");
        svg.Descendants(Namespace + "text").ShouldContain(text => text.Value.Contains("<script>&\""));
    }

    [Fact]
    public void Small_WithALabel_IsAnImage() =>
        Parse(SvgWriter.Small(Sparkline.Draw([1, 2]), "Rising")).Attribute("aria-label")!.Value.ShouldBe("Rising");

    [Fact]
    public void Small_WithoutALabel_IsHidden()
    {
        var svg = Parse(SvgWriter.Small(Sparkline.Draw([1, 2]), null));
        svg.Attribute("aria-hidden")!.Value.ShouldBe("true");
        svg.Attribute("role").ShouldBeNull();
    }

    [Fact]
    public void Small_ALine_IsWrittenInShortSteps()
    {
        var line = new LineMark([new(0.04, 10), new(5.25, 9.5), new(5.25, 12)], ChartStroke.Solid("#12436D", 2));
        Parse(SvgWriter.Small(new ChartDrawing(20, 20, [line]), null)).Element(Namespace + "path")!
            .Attribute("d")!.Value.ShouldBe("M0 10l5.3-.5 0 2.5");
    }

    private static string Inline(ChartModel model) => SvgWriter.Inline(
        ChartLayout.Draw(model, ChartSize.PageWide, HelveticaMetrics.Measure), SvgText.Of(model, "wide"));

    private static XElement Parse(string svg) => XElement.Parse(svg);
}
