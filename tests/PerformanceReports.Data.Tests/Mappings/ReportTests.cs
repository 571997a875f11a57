using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Tests.Mappings;

public sealed class ReportTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Report_IsReadAsStored_WithEveryListInOrder(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var stored = Written();
        await database.StoreAsync(Samples.Measure(), Plan(), stored);

        await using var context = database.Open();
        var report = await context.Reports.AsNoTracking().WithContent().SingleAsync();

        report.ShouldBeEquivalentTo(stored);
        report.Period.ShouldBe(Period.QuarterEnding(Samples.March));
        report.Revision.ShouldBe(stored.Revision);
        report.Sections().First().Comments.Select(comment => comment.Text).ShouldBe(["Zebra", "Aardvark", "Middle"]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Comment_AddedLater_ComesLast(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), Plan(), Written());
        await using (var editing = database.Open())
        {
            var report = await editing.Reports.WithContent().SingleAsync();
            report.Add(report.Sections().First(), new Comment("Added"), "Another analyst");
            await editing.SaveChangesAsync();
        }

        await using var context = database.Open();
        var read = await context.Reports.AsNoTracking().WithContent().SingleAsync();

        read.LastAuthor.ShouldBe(Samples.Author);
        read.Sections().First().LastAuthor.ShouldBe("Another analyst");
        read.Sections().First().Comments.Select(comment => comment.Key).ShouldBe(["1", "2", "3", "4"]);
        read.Sections().First().Comments.Select(comment => comment.Text)
            .ShouldBe(["Zebra", "Aardvark", "Middle", "Added"]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SecondReport_OfTheSamePeriod_IsRefusedByTheDatabase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Report());

        var refusal = await Should.ThrowAsync<DbUpdateException>(() => database.StoreAsync(Samples.Report()));

        await using var context = database.Open();
        context.IsDuplicate(refusal).ShouldBeTrue();
        context.IsDuplicate(new DbUpdateException("Another failure.")).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Save_AfterSomeoneElseSaved_IsAConflict(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Report());
        await using var context = database.Open();
        var report = await context.Reports.WithContent().SingleAsync();
        await using (var other = database.Open())
        {
            (await other.Reports.WithContent().SingleAsync()).Add(new ReportPart("part", "Part"), "Someone else");
            await other.SaveChangesAsync();
        }

        report.CarryTerm("msg", Samples.Author);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Save_WithTheRevisionOfAnOldForm_IsAConflict(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Written(), Samples.Measure(), Plan());
        await using var context = database.Open();
        var report = await context.Reports.WithContent().SingleAsync();
        var postedByAnOldForm = report.Revision - 1;

        context.Entry(report).Property(known => known.Revision).OriginalValue = postedByAnOldForm;
        report.CarryTerm("asb", Samples.Author);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Save_InASectionThatSomeoneElseSaved_IsAConflict(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Written(), Samples.Measure(), Plan());

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => WriteTogetherAsync(database, 0, 0));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Save_InAnotherSectionThanSomeoneElse_KeepsBoth(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Written(), Samples.Measure(), Plan());

        await WriteTogetherAsync(database, 0, 1);

        await using var context = database.Open();
        var sections = (await context.Reports.AsNoTracking().WithContent().SingleAsync()).Sections().ToList();
        sections.Select(section => section.Title).ShouldBe(["Theirs", "Ours"]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Save_InASectionOfAReportJustSubmitted_IsAConflict(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Submittable());
        await using var context = database.Open();
        var report = await context.Reports.WithContent().SingleAsync();
        await using (var other = database.Open())
        {
            (await other.Reports.WithContent().SingleAsync()).Submit();
            await other.SaveChangesAsync();
        }

        report.Add(report.Sections().First(), new Comment("Too late"), Samples.Author);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Items_RewrittenMovedAndRemoved_AreReadBackSo(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Written(), Samples.Measure(), Plan());
        await using (var editing = database.Open())
        {
            var report = await editing.Reports.WithContent().SingleAsync();
            var draft = report.Edit(report.Sections().First(), "Editor");
            draft.Move(new ReportItem(ReportItemKind.Comment, "3"), 0);
            draft.Remove(new ReportItem(ReportItemKind.Comment, "2"));
            draft.RewriteComment("1", "Zebra, again");
            draft.AddComment("New");
            draft.RewriteAction("a-visit", ActionState.Stopped, "Visit", "It was not wanted.");
            report.Move(report.Sections().First(), report.Parts[1], 0, "Editor");
            report.Move(report.Parts[1], 0, "Editor");
            await editing.SaveChangesAsync();
        }

        await using var context = database.Open();
        var read = await context.Reports.AsNoTracking().WithContent().SingleAsync();
        var section = read.FindSection("reduce-crime").ShouldNotBeNull();

        section.Comments.Select(comment => $"{comment.Key} {comment.Text}")
            .ShouldBe(["3 Middle", "1 Zebra, again", "4 New"]);
        section.Actions.Single(action => action.Key == "a-visit").Reason.ShouldBe("It was not wanted.");
        read.Parts.Select(part => part.Slug).ShouldBe(["annex", "local"]);
        read.Parts[0].Sections.ShouldBe([section]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task NextReport_Stored_IsReadBackWithWhatItCarries(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var next = Written().StartNext(Period.QuarterEnding(Month.Parse("2025-06")), ["home-office"], "Starter");
        await database.StoreAsync(next, Samples.Measure(), Plan());

        await using var context = database.Open();
        var read = await context.Reports.AsNoTracking().WithContent().SingleAsync();

        read.ShouldBeEquivalentTo(next);
        read.StartedFrom.ShouldBe(Samples.March);
        var section = read.FindSection("reduce-crime").ShouldNotBeNull();
        section.Assessments.ShouldAllBe(row => row.Trend == null && row.Benchmark == null);
        section.Comments.ShouldAllBe(comment => comment.IsUnchanged);
        section.Actions.Select(action => action.Key).ShouldBe(["patrols"]);
    }

    private static async Task WriteTogetherAsync(TestDatabase database, int theirSection, int ourSection)
    {
        await using var context = database.Open();
        var report = await context.Reports.WithContent().SingleAsync();
        await using (var other = database.Open())
        {
            var theirs = await other.Reports.WithContent().SingleAsync();
            theirs.Edit(theirs.Sections().ElementAt(theirSection), "Someone else").Rename("Theirs");
            await other.SaveChangesAsync();
        }

        report.Edit(report.Sections().ElementAt(ourSection), Samples.Author).Rename("Ours");
        await context.SaveChangesAsync();
    }

    private static Report Submittable()
    {
        var report = new Report(Period.QuarterEnding(Samples.March), "Performance report", [], Samples.Author);
        var part = new ReportPart("local", "Local");
        report.Add(part, Samples.Author);
        report.Add(part, new ReportSection("scrutiny", "Scrutiny")
        {
            NoMeasures = "It is judged in words.",
            ActionsIntroduction = "Nothing is planned.",
        }, Samples.Author);
        return report;
    }

    private static Report Written()
    {
        var report = new Report(
            Period.QuarterEnding(Samples.March), "Performance report", ["home-office", "stated-2025-03"], Samples.Author)
        {
            Introduction = "What it covers.",
            Notes = new List<string> { "The verdicts are as first published." },
        };
        var part = new ReportPart("local", "Police and Crime Plan", "Priority 4", "What it holds")
        {
            PlanSlug = "plan-2021-2025",
            PlanPriority = 1,
        };
        report.Add(part, Samples.Author);
        report.Add(new ReportPart("annex", "Annex"), Samples.Author);
        Write(report, part, new ReportSection("reduce-crime", "Reduce crime")
        {
            StatedMeasures = new List<MeasureSlug> { Samples.Burglary },
        });
        Write(report, part, new ReportSection("another", "Another")
        {
            NoMeasures = "It is judged in words.",
            StatedMeasures = new List<MeasureSlug>(),
            ActionsIntroduction = "Nothing is planned.",
        });
        report.CarryTerm("msg", Samples.Author);
        return report;
    }

    private static void Write(Report report, ReportPart part, ReportSection section)
    {
        report.Add(part, section, Samples.Author);
        if (section.NoMeasures is null)
        {
            report.Add(section, new Assessment(
                Samples.Burglary, "Burglary", TrendVerdict.Parse("Stable (100%)"),
                BenchmarkVerdict.Parse("8th/8 MSG (above MSG average rates)"), "A note")
            {
                TrendReason = "As first published",
                BenchmarkReason = "As first published, too",
            }, Samples.Author);
        }

        report.Add(section, new ReportChart(
            "rate", "Burglary rate", ChartValue.Rate, Month.Parse("2018-04"), [Samples.Burglary],
            [ChartComparator.SimilarGroup, ChartComparator.National], ["A note", "Another"])
        {
            AlignedWith = "volume",
            AlternativeText = "A line that falls.",
            Summary = "The rate fell.",
        }, Samples.Author);
        report.Add(section, new ReportChart(
            "count", "Burglaries", ChartValue.Count, Month.Parse("2018-04"), [Samples.Burglary]), Samples.Author);
        report.Add(section, new PlannedAction("patrols", ActionState.Continuing, "Patrol"), Samples.Author);
        report.Add(section, new PlannedAction("a-visit", ActionState.Completed, "Visit"), Samples.Author);
        foreach (var text in (string[])["Zebra", "Aardvark", "Middle"])
        {
            report.Add(section, new Comment(text), Samples.Author);
        }
    }

    private static PoliceAndCrimePlan Plan() => new(
        "plan-2021-2025", "Plan", Month.Parse("2021-11"), Month.Parse("2025-03"), "Adopted", "What it is about");
}
