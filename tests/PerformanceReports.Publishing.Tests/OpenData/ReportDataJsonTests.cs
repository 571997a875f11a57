using System.Text.Json;
using PerformanceReports.Publishing.OpenData;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.OpenData;

public sealed class ReportDataJsonTests
{
    private static readonly JsonElement Root =
        JsonDocument.Parse(ReportDataJson.Write(ReportSamples.Report)).RootElement;

    private static readonly JsonElement Section = Root.GetProperty("sections")[0];

    [Fact]
    public void Write_TheReport_BeginsWithThePromisedNames()
    {
        Names(Root).Take(2).ShouldBe(["report", "sections"]);
        Names(Root.GetProperty("report")).Take(4).ShouldBe(["period", "label", "version", "publishedAt"]);
        Root.GetProperty("report").GetProperty("period").GetString().ShouldBe("2025-03");
        Root.GetProperty("report").GetProperty("publishedAt").GetString().ShouldBe("2025-05-29T09:30:00+01:00");
    }

    [Fact]
    public void Write_ASection_HasThePromisedNames()
    {
        Names(Section).ShouldBe(
        [
            "slug", "title", "part", "summary", "noMeasures", "measures", "actions", "comments", "charts", "stated",
            "figures",
        ]);
        Names(Section.GetProperty("actions")[0]).ShouldBe(["number", "key", "state", "since", "text", "reason"]);
        Names(Section.GetProperty("comments")[0]).ShouldBe(["number", "text"]);
        Section.GetProperty("part").GetString().ShouldBe("National Police and Crime Measures");
        Section.GetProperty("actions")[0].GetProperty("state").GetString().ShouldBe("continuing");
    }

    [Fact]
    public void Write_AMeasure_HasThePromisedNamesAndWords()
    {
        var measure = Section.GetProperty("measures")[0];
        Names(measure).Take(9).ShouldBe(
            ["slug", "title", "unit", "polarity", "trend", "benchmark", "latest", "computed", "illustrative"]);
        Names(measure.GetProperty("benchmark")).ShouldBe(["rank", "of", "position", "text"]);
        Names(measure.GetProperty("latest")).Take(4).ShouldBe(["value", "numerator", "denominator", "periodEnd"]);
        Names(measure.GetProperty("computed")).Take(4).ShouldBe(["rank", "of", "msgAverage", "nationalRate"]);
        measure.GetProperty("unit").GetString().ShouldBe("rate-per-1000-households");
        measure.GetProperty("polarity").GetString().ShouldBe("lower-is-better");
        measure.GetProperty("trend").GetString().ShouldBe("Moderate Reduction");
        measure.GetProperty("benchmark").GetProperty("position").GetString().ShouldBe("above");
        measure.GetProperty("latest").GetProperty("periodEnd").GetString().ShouldBe("2025-03-31");
        measure.GetProperty("latest").GetProperty("value").GetDecimal().ShouldBe(4.5m);
        measure.GetProperty("illustrative").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Write_WhatIsNotHeld_IsNull()
    {
        var measure = Section.GetProperty("measures")[1];
        measure.GetProperty("latest").ValueKind.ShouldBe(JsonValueKind.Null);
        measure.GetProperty("computed").ValueKind.ShouldBe(JsonValueKind.Null);
        measure.GetProperty("benchmark").GetProperty("rank").ValueKind.ShouldBe(JsonValueKind.Null);
        measure.GetProperty("benchmark").GetProperty("position").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Write_AnIllustrativeMeasure_SaysSoAndKeepsStatedValuesApart()
    {
        var measure = Section.GetProperty("measures")[1];
        measure.GetProperty("illustrative").GetBoolean().ShouldBeTrue();
        measure.GetProperty("statement").GetString().ShouldBe("Illustrative figures, not published data");
        measure.GetProperty("stated")[0].GetProperty("value").GetDecimal().ShouldBe(65.3m);
        Section.GetProperty("charts")[2].GetProperty("statement").GetString()
            .ShouldBe("Illustrative figures, not published data");
    }

    [Fact]
    public void Write_Numbers_AreRoundedToSixDecimals() =>
        Section.GetProperty("measures")[0].GetProperty("change").GetProperty("percent").GetRawText()
            .ShouldBe("-14.285714");

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name);
}
