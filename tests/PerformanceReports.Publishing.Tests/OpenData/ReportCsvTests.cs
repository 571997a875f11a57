using System.Text;
using PerformanceReports.Publishing.OpenData;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.OpenData;

public sealed class ReportCsvTests
{
    private static readonly byte[] Bytes = ReportCsv.Write(ReportSamples.Report);
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = CsvParser.Records(Bytes);

    [Fact]
    public void Write_AReport_IsRectangular()
    {
        var rows = CsvParser.Rows(Encoding.UTF8.GetString(Bytes));
        rows.ShouldAllBe(row => row.Count == rows[0].Count);
        rows[0][0].ShouldBe("report_period");
    }

    [Fact]
    public void Write_TheLatestValue_CarriesItsParts()
    {
        var row = Rows[0];
        row["report_period"].ShouldBe("2025-03");
        row["report_version"].ShouldBe("1");
        row["section"].ShouldBe("cut-neighbourhood-crime");
        row["measure"].ShouldBe("burglary");
        row["unit"].ShouldBe("rate-per-1000-households");
        row["series"].ShouldBe("own-force");
        row["force_code"].ShouldBe("E23000036");
        row["period_end"].ShouldBe("2025-03-31");
        row["period_months"].ShouldBe("12");
        row["numerator"].ShouldBe("4500");
        row["denominator"].ShouldBe("1000000");
        row["value"].ShouldBe("4.5");
        row["source"].ShouldBe("Home Office edition of June 2026");
        row["illustrative"].ShouldBe("false");
        row["statement"].ShouldBeEmpty();
    }

    [Fact]
    public void Write_TheComparison_HasEachForceAndTheAverages() =>
        Rows.Where(row => row["series"] is "force" or "similar-group-average" or "national")
            .Select(row => (row["area"], row["force_code"], row["value"]))
            .ShouldBe(
            [
                ("Kent", "E23000032", "4"),
                ("Most similar group average", "", "4.25"),
                ("England and Wales", "K04000001", "3.9"),
            ]);

    [Fact]
    public void Write_WhatIsSummarisedAndDrawn_IsOneRow()
    {
        var rates = Rows.Where(row => row["unit"] == "rate-per-1000-households" && row["series"] == "own-force");
        rates.Select(row => row["period_end"]).ShouldBe(
            ["2025-03-31", "2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"]);
    }

    [Fact]
    public void Write_ACountOfAMeasureWithARate_HasItsOwnUnit() =>
        Rows.Count(row => row["unit"] == "count" && row["numerator"] == row["value"]).ShouldBe(2);

    [Fact]
    public void Write_AMissingValue_IsEmptyWithItsSymbol()
    {
        var row = Rows.Single(row => row["status"] == "[x]");
        row["value"].ShouldBeEmpty();
        row["period_end"].ShouldBe("2024-06-30");
    }

    [Fact]
    public void Write_IllustrativeValues_SaySoAndStatedOnesDoNot()
    {
        var confidence = Rows.Where(row => row["measure"] == "confidence").ToLookup(row => row["series"]);
        confidence["own-force"].ShouldAllBe(row => row["illustrative"] == "true"
            && row["statement"] == "Illustrative figures, not published data");
        var stated = confidence["stated"].ShouldHaveSingleItem();
        stated["illustrative"].ShouldBe("false");
        stated["unit"].ShouldBe("percentage");
        stated["value"].ShouldBe("65.3");
        stated["period_months"].ShouldBe("12");
    }

    [Fact]
    public void Write_AFormulaInAText_IsGuarded() =>
        Rows.First(row => row["measure"] == "confidence" && row["series"] == "own-force")["title"]
            .ShouldBe("'=Public confidence, \"all\"");

    [Fact]
    public void WriteChart_AChart_HasEveryPointOfEverySeries()
    {
        var rows = CsvParser.Records(ReportCsv.WriteChart(
            ReportSamples.Report, ReportSamples.Section, ReportSamples.Section.Charts[0]));
        rows.Count.ShouldBe(5);
        rows[0].Keys.ShouldBe(Rows[0].Keys);
    }

    [Fact]
    public void WriteChart_ASectionOfAnotherReport_Refuses() =>
        Should.Throw<ArgumentException>(() => ReportCsv.WriteChart(
            ReportSamples.Report,
            ReportSamples.Section with { Slug = "elsewhere" },
            ReportSamples.Section.Charts[0])).Message.ShouldContain("\"elsewhere\"");
}
