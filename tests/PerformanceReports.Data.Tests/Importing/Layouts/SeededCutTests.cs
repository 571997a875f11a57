using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Layouts;

/// <summary>How the shipped measures are cut from the Home Office's offence table.</summary>
public sealed class SeededCutTests(SeededFigures seeded) : IClassFixture<SeededFigures>
{
    [Theory]
    [InlineData("Homicide", "1", "2025-03", "homicide, serious-violence")]
    [InlineData("Violence with injury", "2", "2025-03", "serious-violence")]
    [InlineData("Violence with injury", "4.7", "2025-03", "serious-violence")]
    [InlineData("Violence with injury", "5D", "2025-03", "serious-violence")]
    [InlineData("Violence with injury", "5E", "2025-03", "")]
    [InlineData("Violence with injury", "8N", "2025-03", "")]
    [InlineData("Death or serious injury - unlawful driving", "4.4", "2025-03", "serious-violence")]
    [InlineData("Trafficking of drugs", "92A", "2025-03", "drug-trafficking")]
    [InlineData("Possession of drugs", "92D", "2025-03", "")]
    [InlineData("Residential burglary", "28E", "2017-06", "residential-burglary")]
    [InlineData("Domestic burglary", "28A", "2017-03", "residential-burglary")]
    [InlineData("Domestic burglary", "28A", "2017-06", "")]
    [InlineData("Non-domestic burglary", "30A", "2017-03", "")]
    [InlineData("Vehicle offences", "48", "2025-03", "vehicle-offences")]
    [InlineData("Theft of and from a vehicle", "45", "2013-03", "vehicle-offences")]
    [InlineData("Vehicle interference", "126", "2013-03", "vehicle-offences")]
    [InlineData("Robbery of personal property", "34B", "2025-03", "personal-robbery")]
    [InlineData("Robbery of business property", "34A", "2025-03", "")]
    [InlineData("Theft from the person", "39", "2025-03", "theft-from-the-person")]
    [InlineData("Rape", "19C", "2025-03", "rape-recorded")]
    [InlineData("Rape offences", "19C", "2025-03", "rape-recorded")]
    public void Fits_AnOffence_IsTrueOfItsMeasures(string subgroup, string code, string quarterEnd, string measures)
    {
        var offence = new OffenceCutRow("An offence", "A group", subgroup, code);

        var fitting = seeded.Seed.Measures.Where(measure => measure.Cut.Fits(offence, Month.Parse(quarterEnd)));

        string.Join(", ", fitting.Select(measure => measure.Slug)).ShouldBe(measures);
    }
}
