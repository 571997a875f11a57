using System.Text.Json;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.ChartJs;
using PerformanceReports.Publishing.Charts.Svg;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.ChartSamples;

namespace PerformanceReports.Publishing.Tests.Charts.ChartJs;

public sealed class ChartJsDataTests
{
    [Fact]
    public void Write_AModel_HasTheDocumentedProperties()
    {
        var json = Parse(Everything());
        Names(json).ShouldBe(
        [
            "slug", "title", "unit", "decimals", "suffix", "statement", "months", "x", "breaks", "series", "layouts",
        ]);
        Names(json.GetProperty("series")[0]).ShouldBe(
        [
            "name", "label", "role", "colour", "width", "dash", "marker", "values", "texts", "stated",
        ]);
        Names(json.GetProperty("layouts").GetProperty("narrow")).ShouldBe(["width", "height", "plot", "y", "x"]);
        Names(json.GetProperty("breaks")[0]).ShouldBe(["x", "marker", "month", "note"]);
        json.GetProperty("statement").GetString().ShouldBe("Illustrative figures, not published data");
    }

    [Fact]
    public void Write_Values_KeepTheirGapsAndTheTextsThatReadersSee()
    {
        var series = Parse(Rate(Own(1.23456m, null, 2))).GetProperty("series")[0];
        series.GetProperty("values").GetRawText().ShouldBe("[1.2346,null,2]");
        series.GetProperty("texts").GetRawText().ShouldBe("[\"1.23\",null,\"2.00\"]");
    }

    [Fact]
    public void Write_ItsPlotAndScale_AreThoseOfTheDrawing()
    {
        var model = Crowded();
        var drawing = ChartLayout.Draw(model, ChartSize.PageWide, HelveticaMetrics.Measure);
        var layout = Parse(model).GetProperty("layouts").GetProperty("wide");
        layout.GetProperty("height").GetDouble().ShouldBe(drawing.Height, 0.05);
        layout.GetProperty("plot").GetProperty("left").GetDouble().ShouldBe(drawing.Plot!.Value.Left, 0.05);
        layout.GetProperty("plot").GetProperty("bottom").GetDouble().ShouldBe(drawing.Plot.Value.Bottom, 0.05);
        layout.GetProperty("y").GetProperty("max").GetDecimal().ShouldBe(ValueAxis.For(model, 5).Maximum);
        layout.GetProperty("x").GetProperty("ticks").EnumerateArray().Last().GetProperty("text").GetString()
            .ShouldBe("Mar 2025");
    }

    [Fact]
    public void Write_TextsWithMarkup_CannotEndTheScriptElement()
    {
        var text = ChartJsData.Write(Rate(Own(1)) with { Title = "</script><!-- & '" });
        text.ShouldNotContain("<");
        text.ShouldNotContain("&");
        JsonDocument.Parse(text).RootElement.GetProperty("title").GetString().ShouldBe("</script><!-- & '");
    }

    private static JsonElement Parse(ChartModel model) => JsonDocument.Parse(ChartJsData.Write(model)).RootElement;

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name);
}
