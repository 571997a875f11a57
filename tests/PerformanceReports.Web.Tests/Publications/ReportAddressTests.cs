using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Tests.Publications;

public sealed class ReportAddressTests
{
    [Fact]
    public void Addresses_OfTheLatest_CarryNoVersion()
    {
        var address = new ReportAddress("2025-03");

        address.Contents.ShouldBe("/reports/2025-03");
        address.Section("tackle-cybercrime").ShouldBe("/reports/2025-03/tackle-cybercrime");
        address.Pdf.ShouldBe("/reports/2025-03/report.pdf");
        address.CsvMetadata.ShouldBe(address.Csv + "-metadata.json");
    }

    [Fact]
    public void Addresses_OfAVersion_StayInIt()
    {
        var address = new ReportAddress("2025-03").At(2);

        address.Contents.ShouldBe("/reports/2025-03/v2");
        address.ChartSvg("a", "b").ShouldBe("/reports/2025-03/v2/a/charts/b.svg");
        address.Latest.Contents.ShouldBe("/reports/2025-03");
    }
}
