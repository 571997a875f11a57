using PerformanceReports.Data.Tests.Support;

namespace PerformanceReports.Data.Tests.Seeding;

/// <summary>Whoever corrects a file of seed-data and slips is told the file, the place and what to do.</summary>
public sealed class SeedReaderTests
{
    private const string Figures = "figures/action-fraud-2021-07.csv";
    private const string Header = "measure,force_code,period_end,months,numerator,denominator,symbol\n";

    [Theory]
    [InlineData(
        "action-frud-offences,E23000036,2021-03-31,12,10565,,",
        "row 2, column measure, value \"action-frud-offences\": There is no such measure. Define it in measures.yaml")]
    [InlineData(
        "action-fraud-offences,E2300036,2021-03-31,12,10565,,",
        "row 2, column force_code, value \"E2300036\": \"E2300036\" is not the ONS code of a police force.")]
    [InlineData(
        "action-fraud-offences,E23999999,2021-03-31,12,10565,,",
        "row 2, column force_code, value \"E23999999\": There is no such force. Add it to forces.csv")]
    [InlineData(
        "action-fraud-offences,E23000036,31/03/2021,12,10565,,",
        "row 2, column period_end, value \"31/03/2021\": \"31/03/2021\" is not a day. Write it as year, month and day")]
    [InlineData(
        "action-fraud-offences,E23000036,2021-03-30,12,10565,,",
        "row 2, column period_end, value \"2021-03-30\": A period ends with the last day of a month: 2021-03-31.")]
    [InlineData(
        "action-fraud-offences,E23000036,2021-04-30,12,10565,,",
        "row 2, column period_end, value \"2021-04-30\": The extract holds data to 2021-03; this is later.")]
    [InlineData(
        "action-fraud-offences,E23000036,2021-03-31,7,10565,,",
        "row 2: A period is 1, 3 or 12 months long")]
    [InlineData(
        "action-fraud-offences,E23000036,2021-03-31,12,\"10,565\",,",
        "row 2, column numerator, value \"10,565\": \"10,565\" is not a number.")]
    [InlineData(
        "action-fraud-offences,E23000036,2021-03-31,12,10565,0,",
        "row 2: action-fraud-offences of E23000036, 12 months to March 2021: the denominator is 0")]
    [InlineData(
        "action-fraud-offences,E23000036,2021-03-31,12,,,",
        "row 2: action-fraud-offences of E23000036, 12 months to March 2021: a figure without a value needs a symbol")]
    [InlineData(
        "action-fraud-offences,E23000036,2021-03-31,12,10565,,[y]",
        "row 2, column symbol, value \"[y]\": \"[y]\" is not a symbol for a figure. Use one of [x]")]
    [InlineData(
        "action-fraud-offences,E23000036,2021-03-31,12,10565",
        "row 2: It has 5 fields where 7 are wanted.")]
    [InlineData(
        "action-fraud-offences,E23000036,2021-03-31,12,1,,\naction-fraud-offences,E23000036,2021-03-31,12,2,,",
        "row 3: An earlier row gives the same measure, force and period.")]
    public void BadFigure_IsRefused_AtItsRow(string rows, string message)
    {
        using var seed = new SeedCopy();
        seed.Write(Figures, Header + rows + "\n");

        var refusal = seed.Refusal();

        refusal.ShouldStartWith($"seed-data/{Figures}, {message}");
        refusal.ShouldEndWith("Correct it, then start again.");
    }

    [Fact]
    public void OtherColumns_AreRefused_WithThoseWanted()
    {
        using var seed = new SeedCopy();
        seed.Write(Figures, "measure,force,period_end\n");

        seed.Refusal().ShouldBe(
            $"seed-data/{Figures}, row 1: the columns are \"measure,force,period_end\". They must be "
            + "\"measure,force_code,period_end,months,numerator,denominator,symbol\". Correct them, then start again.");
    }

    [Fact]
    public void MissingFile_IsNamed()
    {
        using var seed = new SeedCopy();
        seed.Delete(Figures);

        seed.Refusal().ShouldStartWith($"The file seed-data/{Figures} is missing below ");
    }

    [Theory]
    [InlineData("measures.yaml", "  polarity: lower-is-better", "  polarity: lower", "line 12, column 13: \"lower\" is not one of lower-is-better, higher-is-better, no-judgement.")]
    [InlineData("measures.yaml", "  polarity: lower-is-better", "  polartiy: lower-is-better", "line 8, column 3: The key \"polarity\" is missing.")]
    [InlineData("measures.yaml", "  decimals: 4", "  decimals: 4\n  color: red", "line 15, column 3: The key \"color\" is not known here. Known are slug, title, ")]
    [InlineData("measures.yaml", "  decimals: 4", "  decimals: four", "line 14, column 13: \"four\" is not a whole number of zero or more.")]
    [InlineData("measures.yaml", "- slug: serious-violence", "- slug: homicide", ": A measure homicide stands above already.")]
    [InlineData("measures.yaml", "  title: ", "  title: [", "What follows here is not YAML")]
    [InlineData("office.yaml", "force: E23000036", "force: E230", "column 8: \"E230\" is not the ONS code of a police force.")]
    [InlineData("extracts.yaml", "  illustrative: false", "  illustrative: true", ": Extract home-office-2023-10 is of the kind Published and says illustrative: true. The two must agree.")]
    [InlineData("glossary.yaml", "  from: 2024-03", "  from: March 2024", ": \"March 2024\" is not a month. Write it as year and month, for example 2025-03.")]
    [InlineData("similar-groups.csv", "E23000036,2018-04-01,E23000036\n", "", ": The group of E23000036 from 2018-04-01 lacks the force itself.")]
    [InlineData("reports/2025-03/report.yaml", "trend: Stable", "trend: Steady", "column 20: \"Steady\" is not a trend. Use Stable, Increasing, Reducing")]
    [InlineData("reports/2025-03/report.yaml", "T09:30:00+01:00", " at half past nine", ": \"2026-07-01 at half past nine\" is not a time.")]
    [InlineData("reports/2025-03/report.yaml", "id: homicide-prevention-reviews", "id: strategic-homicide-suppression-plan", ": Reduce murder and other homicide has strategic-homicide-suppression-plan already")]
    [InlineData("plans/police-and-crime-plan-2019-2021/plan.yaml", "- number: 1", "- number: 3", ": Plan police-and-crime-plan-2019-2021: priority 3 follows 0.")]
    public void BadText_IsRefused_AtItsPlace(string file, string before, string after, string message)
    {
        using var seed = new SeedCopy();
        seed.Replace(file, before, after);

        var refusal = seed.Refusal();

        refusal.ShouldStartWith($"seed-data/{file}");
        refusal.ShouldContain(message);
    }
}
