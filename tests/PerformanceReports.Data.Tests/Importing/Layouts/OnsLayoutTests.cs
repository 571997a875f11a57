using System.Text;
using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Data.Tests.Importing.Layouts;

public sealed class OnsLayoutTests
{
    private static readonly TestSheet Numbers = new(
        "Table P1",
        ["Table P1: Police recorded crime by police force area, English regions and Wales, number of offences, year ending March 2025 [note 1]"],
        ["This worksheet contains one table. Some cells refer to notes."],
        ["Source: Home Office"],
        ["Area Code", "Area Name", "Total recorded crime\n(excluding fraud) [note 2]", "Homicide\n[note 3]", "Residential burglary [notes 4, 5]"],
        ["K04000001", "ENGLAND AND WALES", 5_300_000, 540, 180_000],
        ["E92000001", "ENGLAND", 5_000_000, 500, 170_000],
        ["E12000009", "South West", 340_000, 40, 9_000],
        ["E23000036", "Avon and Somerset", 140_000, 13, 4583],
        ["E23000035", "Devon and Cornwall", 100_000, "[x]", "2,100 [r]"],
        ["E12000005", "West Midlands Region", 500_000, 60, 20_000],
        ["E23000014", "West Midlands", 300_000, 40, 15_000],
        ["[z]", "British Transport Police", 60_000, 2, "[z]"],
        ["[z]", "Action Fraud [note 6]", 400_000, "[z]", "[z]"]);

    private static readonly TestSheet Rates = new(
        "Table P3",
        ["Table P3: Police recorded crime rates by police force area, per 1,000 population or households, year ending March 2025"],
        [],
        ["Area Code", "Area Name", "Population figures (mid-2024) - rounded to 100 [note 7]", "Number of households, mid-2023 (thousands)", "Homicide", "Residential burglary"],
        ["K04000001", "ENGLAND AND WALES", 61_000_000, 25_500, 0.01, 7.1],
        ["E23000036", "Avon and Somerset", 1_790_000, 752.7, 0.007, 6.1],
        ["E23000034", "City of London [note 8]", 15_100, "[x]", 0.1, 2.5]);

    private static readonly TestSheet Changes = new(
        "Table P2",
        ["Table P2: Percentage change in police recorded crime, year ending March 2025 compared with year ending March 2024"],
        ["Area Code", "Area Name", "Homicide"],
        ["E23000036", "Avon and Somerset", 12]);

    private static readonly string[] Expected =
    [
        "homicide K04000001 2025-03 12 540/",
        "residential-burglary K04000001 2025-03 12 180000/",
        "homicide E23000036 2025-03 12 13/",
        "residential-burglary E23000036 2025-03 12 4583/",
        "homicide E23000035 2025-03 12 / [x]",
        "residential-burglary E23000035 2025-03 12 2100/ [r]",
        "homicide E23000014 2025-03 12 40/",
        "residential-burglary E23000014 2025-03 12 15000/",
    ];

    public static TheoryData<string, byte[]> Files => new()
    {
        { "pfatables.xlsx", XlsxFile.Of(new TestSheet("Cover sheet", ["Crime in England and Wales"]), Numbers, Changes, Rates) },
        { "pfatables.ods", OdsFile.Of(new TestSheet("Cover sheet", ["Crime in England and Wales"]), Numbers, Changes, Rates) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_TheTables_GivesNumbersResidentsAndHouseholds(string name, byte[] content)
    {
        var read = Known.Read(name, content);

        read.Layout.ShouldBe(ImportLayout.OnsAreas);
        read.Problems.ShouldBeEmpty();
        Known.Figures(read).ShouldBe(Expected);
        read.Estimates.Select(found => FormattableString.Invariant(
            $"{found.Estimate.Force} {found.Estimate.Kind} {found.Estimate.Year} {found.Estimate.Estimate}")).ShouldBe([
                "E23000036 Residents 2024 1790000",
                "E23000036 Households 2023 752700.0",
                "E23000034 Residents 2024 15100",
            ]);
        read.LeftOut.ShouldBe([
            "Sheet Cover sheet: no table by police force area.",
            "Sheet Table P1, no measure here: Total recorded crime (excluding fraud).",
            "Sheet Table P2: changes between years.",
            "Sheet Table P3, rates: Homicide and Residential burglary.",
            "ENGLAND, South West, West Midlands Region, British Transport Police and Action Fraud: no police force areas.",
        ]);
    }

    [Fact]
    public void Read_OneTableAsCsvWithoutCodes_FindsForcesByName()
    {
        var read = Known.Read("p1.csv", Encoding.UTF8.GetBytes("""
            "Police recorded crime, 12 months to March 2025",,
            Police force area,Homicide,Personal robbery
            England,500,70000
            Avon & Somerset,13,"1,402"
            London,100,30000
            "London, City of",0,90
            """));

        read.Layout.ShouldBe(ImportLayout.OnsAreas);
        read.Problems.ShouldBeEmpty();
        Known.Figures(read).ShouldBe([
            "homicide E23000036 2025-03 12 13/", "personal-robbery E23000036 2025-03 12 1402/",
            "homicide E23000034 2025-03 12 0/", "personal-robbery E23000034 2025-03 12 90/",
        ]);
    }
}
