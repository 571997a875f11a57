using System.Globalization;
using System.Text;
using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Data.Tests.Importing.Layouts;

public sealed class HomeOfficeLayoutTests
{
    private static readonly object?[] Headings =
    [
        "Financial Year", "Financial Quarter", "Force Name", "Offence Description", "Offence Group", "Offence Subgroup",
        "Offence Code", "Number of Offences",
    ];

    // The shape of the published workbook: cover and notes, then a sheet a year, with every offence for every body.
    private static readonly TestSheet[] Sheets =
    [
        new("Cover", ["Police recorded crime open data tables"], [], ["Published", "April 2025"]),
        new("Notes", ["Note", "Text"], [1, "Figures are subject to revision."]),
        new("2016-17", Headings,
            Row("2016/17", 4, "Avon & Somerset", "Burglary in a dwelling", "Burglary", "Domestic burglary", "28A", 900),
            Row("2016/17", 4, "Avon & Somerset", "Attempted burglary in a dwelling", "Burglary", "Domestic burglary", "28B", 100),
            Row("2016/17", 4, "Avon & Somerset", "Murder", "Violence against the person", "Homicide", 1, 0),
            Row("2016/17", 4, "Avon & Somerset", "Robbery of personal property", "Robbery", "Robbery of personal property", "34B", 77),
            Row("2016/17", 4, "British Transport Police", "Murder", "Violence against the person", "Homicide", 1, 1),
            Row("2016/17", 4, "Action Fraud", "Fraud", "Fraud offences", "Fraud: Action Fraud", "AF", 70000)),
        new("2017-18", Headings,
            Row("2017/18", 1, "Avon & Somerset", "Burglary - residential", "Burglary", "Residential burglary", "28E", 1100),
            Row("2017/18", 1, "Avon & Somerset", "Murder", "Violence against the person", "Homicide", 1, -1),
            Row("2017/18", 1, "Avon & Somerset", "Robbery of personal property", "Robbery", "Robbery of personal property", "34B", 80),
            Row("2017/18", 1, "Avon & Somerset", "Shoplifting", "Theft offences", "Shoplifting", 46, 5000),
            Row("2017/18", 1, "London, City of", "Burglary - residential", "Burglary", "Residential burglary", "28E", 3),
            Row("2017/18", 1, "London, City of", "Murder", "Violence against the person", "Homicide", 1, 0),
            Row("2017/18", 1, "London, City of", "Robbery of personal property", "Robbery", "Robbery of personal property", "34B", 0)),
    ];

    private static readonly string[] Expected =
    [
        "residential-burglary E23000036 2017-03 3 1000/",
        "residential-burglary E23000036 2017-06 3 1100/",
        "residential-burglary E23000034 2017-06 3 3/",
        "homicide E23000036 2017-03 3 0/",
        "homicide E23000036 2017-06 3 -1/",
        "homicide E23000034 2017-06 3 0/",
        "personal-robbery E23000036 2017-03 3 77/",
        "personal-robbery E23000036 2017-06 3 80/",
        "personal-robbery E23000034 2017-06 3 0/",
    ];

    public static TheoryData<string, byte[]> Files => new()
    {
        { "prc-pfa.xlsx", XlsxFile.Of(Sheets) },
        { "prc-pfa.ods", OdsFile.Of(Sheets) },
        { "prc-pfa.csv", Csv([Headings, .. Sheets[2].Rows[1..], .. Sheets[3].Rows[1..]]) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AnEdition_SumsOffencesToMeasures(string name, byte[] content)
    {
        var read = Known.Read(name, content);

        read.Layout.ShouldBe(ImportLayout.HomeOffice);
        Known.Figures(read).ShouldBe(Expected);
        read.Problems.Single().ToString().ShouldEndWith(
            ", column H: \"-1\" is below zero: more offences of Homicide were cancelled than recorded. Check it with the "
            + "source; it is taken as it is.");
        read.Problems[0].Severity.ShouldBe(ImportSeverity.Warning);
    }

    [Fact]
    public void Read_AnEdition_TellsWhatItLeftOut() =>
        Known.Read("prc-pfa.xlsx", XlsxFile.Of(Sheets)).LeftOut.ShouldBe([
            "Sheets Cover and Notes: no offence table.",
            "Action Fraud and British Transport Police: no territorial police force (2 rows).",
        ]);

    [Fact]
    public void Read_AnOffenceMissingOfOneForce_MakesNoPartialSum()
    {
        var rows = Sheets[3].Rows.Where(row => row is not [.., "34B", 0]);

        var read = Known.Read("prc-pfa.csv", Csv(rows));

        Known.Figures(read).ShouldNotContain(figure => figure.StartsWith("personal-robbery E23000034"));
        read.Problems.Select(problem => problem.ToString()).ShouldContain(
            "prc-pfa.csv: \"Personal robbery\" is left out where rows of its offences are missing that other forces have: "
            + "City of London in the quarter ending June 2017 (\"Robbery of personal property\"). Add the rows, or import "
            + "the table as the Home Office published it.");
    }

    [Fact]
    public void Read_ATableWithoutZeros_FillsThemUpAndSaysSo()
    {
        var rows = Sheets[3].Rows.Where(row => row is not [.., 0]);

        var read = Known.Read("prc-pfa.csv", Csv(rows));

        Known.Figures(read).ShouldBe(Expected.Where(figure => figure.Contains("2017-06")));
        read.Problems[0].ToString().ShouldBe(
            "prc-pfa.csv: No row of the table says 0, so offences without a row count as 0: 2 figures rest on that. If rows "
            + "were taken out for another reason, import the table as the Home Office published it.");
    }

    [Fact]
    public void Read_ARenamedSubgroup_IsNotDroppedWithoutAWord()
    {
        var rows = Sheets[3].Rows.Select(row => row.Select(
            cell => cell is "Residential burglary" ? "Burglary of homes" : cell).ToArray());

        var read = Known.Read("prc-pfa.csv", Csv(rows));

        Known.Figures(read).ShouldNotContain(figure => figure.StartsWith("residential-burglary"));
        read.Problems[0].ToString().ShouldBe(
            "prc-pfa.csv: \"Residential burglary\" gets no figure: no row of the file fits its rules. If the file should hold "
            + "it, see whether the Home Office renamed a group or a code, and change the measure's rules.");
    }

    [Fact]
    public void Read_TheSameRowTwice_TakesItOnce()
    {
        var rows = Sheets[3].Rows.Append(Sheets[3].Rows[1]);

        var read = Known.Read("prc-pfa.csv", Csv(rows));

        Known.Figures(read).ShouldContain("residential-burglary E23000036 2017-06 3 1100/");
        read.Problems.Select(problem => problem.ToString()).ShouldContain(
            "prc-pfa.csv, row 9, column H: \"1,100\" says again what row 2 says; it is taken once. Check that no other "
            + "figure was meant.");
    }

    internal static object?[] Row(
        string year, object quarter, string force, string offence, string group, string subgroup, object code, object number) =>
        [year, quarter, force, offence, group, subgroup, code, number];

    private static byte[] Csv(IEnumerable<object?[]> rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Select(
        row => string.Join(',', row.Select(
            cell => $"\"{Convert.ToString(cell, CultureInfo.InvariantCulture)}\"")))));
}
