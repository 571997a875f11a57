using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Tests.Migrations;

/// <summary>What a database of an earlier release holds is there after the upgrade, and fit to be worked with.</summary>
public sealed class UpgradeTests
{
    private static readonly string[] Published =
    [
        """
        INSERT INTO Measures (Slug, Title, ShortTitle, Unit, Polarity, Cadence, Decimals, Definition, Source, Caveats,
            NumeratorName, DenominatorName, BenchmarkGroup, PositionMethod)
        VALUES ('homicide', 'Homicide', 'Homicide', 'Count', 'LowerIsBetter', 'Quarterly', 0, '', '', '', '', '',
            'SimilarGroup', 'SignificantAndMaterial')
        """,
        """
        INSERT INTO Reports (Title, Introduction, Notes, Status, LastAuthor, ApprovedBy, Revision, Extracts, Glossary,
            PeriodEnd, PeriodMonths)
        VALUES ('Performance report', '', '[]', 'Published', 'Analyst', 'Approver', 9, '[]', '[]', '2025-03', 3)
        """,
        """
        INSERT INTO ReportParts (Slug, Title, Subtitle, Introduction, Position, ReportId)
        VALUES ('national', 'National', '', '', 0, 1)
        """,
        """
        INSERT INTO ReportSections (Slug, Title, StatedMeasures, ActionsIntroduction, PartId, Position)
        VALUES ('homicide', 'Reduce homicide', '[]', 'None is planned.', 1, 0)
        """,
        """
        INSERT INTO Assessments (Measure, Title, Trend, Benchmark, Position, SectionId)
        VALUES ('homicide', 'Homicide', 'Stable', 'Not available', 0, 1)
        """,
        "INSERT INTO Comments (Text, Position, SectionId) VALUES ('The first.', 0, 1)",
        "INSERT INTO Comments (Text, Position, SectionId) VALUES ('The second.', 1, 1)",
    ];

    private const string Burglary =
        """
        INSERT INTO Measures (Slug, Title, ShortTitle, Unit, Polarity, Cadence, Decimals, Definition, Source, Caveats,
            NumeratorName, DenominatorName, BenchmarkGroup, PositionMethod)
        VALUES ('residential-burglary', 'Burglary', 'Burglary', 'Count', 'LowerIsBetter', 'Quarterly', 0, '', '', '', '',
            '', 'SimilarGroup', 'SignificantAndMaterial')
        """;

    private const string Plan =
        "INSERT INTO Plans (Slug, Title, [From], [To], Status, Summary) VALUES ('plan', 'Plan', '2021-11', '2025-03', 'Past', 'A plan.')";

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Upgrade_OfAPublishedReport_LetsItBeCorrected(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, "Initial");
        await using (var context = database.Open())
        {
            foreach (var statement in Published)
            {
                await context.Database.ExecuteSqlRawAsync(statement);
            }

            await context.Database.MigrateAsync();
        }

        await using (var editing = database.Open())
        {
            var report = await editing.Reports.WithContent().SingleAsync();
            report.PublishedVersions.ShouldBe(1);
            report.BeginCorrection("Analyst");
            report.IsCorrection.ShouldBeTrue();
            report.Edit(report.Sections().Single(), "Analyst").AddComment("The third.");
            await editing.SaveChangesAsync();
        }

        await using var reading = database.Open();
        var section = (await reading.Reports.AsNoTracking().WithContent().SingleAsync()).Sections().Single();
        section.Comments.Select(comment => comment.Text).ShouldBe(["The first.", "The second.", "The third."]);
        section.Comments.Select(comment => comment.Key).ShouldBeUnique();
        section.Comments.ShouldAllBe(comment => comment.Key.Length > 0);
        section.Assessments.Single().Trend.ShouldBe(TrendVerdict.Parse("Stable"));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Upgrade_OfShippedMeasuresAndPlans_CutsThemAndLetsThemGoOut(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, "Editing");
        await using (var context = database.Open())
        {
            await context.Database.ExecuteSqlRawAsync(Published[0]);
            await context.Database.ExecuteSqlRawAsync(Burglary);
            await context.Database.ExecuteSqlRawAsync(Plan);
            await context.Database.MigrateAsync();
        }

        await using var reading = database.Open();
        var measures = await reading.Measures.AsNoTracking().ToDictionaryAsync(measure => measure.Slug.ToString());
        measures["homicide"].Cut.ToString().ShouldBe("subgroup: Homicide");
        measures["homicide"].Aliases.ShouldBeEmpty();
        measures["residential-burglary"].Cut.Fits(
            new OffenceCutRow("Burglary in a dwelling", "Theft offences", "Domestic burglary", "28A"), new Month(2016, 12))
            .ShouldBeTrue();
        (await reading.Plans.AsNoTracking().SingleAsync()).IsReady.ShouldBeTrue();
        (await reading.Set<ImportLease>().CountAsync()).ShouldBe(1, "without it no node could ever read a file");
    }
}
