using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Tests.Auditing;

public sealed class AuditTests
{
    private const string Slug = "residential-burglary";

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Addition_IsRecorded_WithWhatIs(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        using (Actors.Begin("Alex Analyst"))
        {
            await database.StoreAsync(Term());
        }

        var entry = (await ReadAsync(database)).ShouldHaveSingleItem();
        entry.Who.ShouldBe("Alex Analyst");
        entry.Verb.ShouldBe(AuditVerb.Added);
        entry.Kind.ShouldBe("Glossary term");
        entry.Subject.ShouldBe("term msg");
        entry.Report.ShouldBeNull();
        entry.Before.ShouldBeNull();
        AuditJson.Read(entry.After).ShouldBe(new Dictionary<string, string?>
        {
            ["Aliases"] = "most similar\ngroup",
            ["Definition"] = "Forces that are \"alike\" – as HMICFRS says",
            ["From"] = "2021-11",
            ["Slug"] = "msg",
            ["Term"] = "MSG",
        }, ignoreOrder: true);
        entry.After!.ShouldContain("– as HMICFRS", customMessage: "words are searched for as they are written");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Change_IsRecorded_WithOnlyWhatDiffers(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Term());
        await using (var context = database.Open())
        {
            var term = await context.GlossaryTerms.SingleAsync();
            context.Entry(term).Property(held => held.Definition).CurrentValue = "Others";
            context.Entry(term).Property(held => held.Term).CurrentValue = "MSG";
            await context.SaveChangesAsync();
        }

        var entry = (await ReadAsync(database))[^1];
        entry.Verb.ShouldBe(AuditVerb.Changed);
        entry.Who.ShouldBe(Actors.Product);
        entry.Before.ShouldBe("""{"Definition":"Forces that are \"alike\" – as HMICFRS says"}""");
        entry.After.ShouldBe("""{"Definition":"Others"}""");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Removal_IsRecorded_WithWhatWas(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Term());
        await using (var context = database.Open())
        {
            context.Remove(await context.GlossaryTerms.SingleAsync());
            context.SaveChanges();
        }

        var entry = (await ReadAsync(database))[^1];
        entry.Verb.ShouldBe(AuditVerb.Removed);
        entry.After.ShouldBeNull();
        AuditJson.Read(entry.Before)["Term"].ShouldBe("MSG");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveThatChangesNothing_RecordsNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Term());
        await using (var context = database.Open())
        {
            context.Update(await context.GlossaryTerms.SingleAsync()).State = EntityState.Unchanged;
            await context.SaveChangesAsync();
        }

        (await ReadAsync(database)).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Save_RecordsEachRow_UnderOneSave_AndTheReportAndSectionOfEach(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), AuditSamples.Report());

        var entries = await ReadAsync(database);

        entries.Select(entry => entry.Save).Distinct().Count().ShouldBe(1);
        var subjects = entries.ToDictionary(entry => entry.Subject);
        subjects["report 2025-03"].Report.ShouldBe("2025-03");
        subjects["report 2025-03 / part national-measures"].Section.ShouldBeNull();
        subjects[$"report 2025-03 / {Slug}"].Section.ShouldBe(Slug);
        subjects[$"report 2025-03 / {Slug} / comment 2"].Section.ShouldBe(Slug);
        subjects[$"report 2025-03 / {Slug} / comment 2"].Report.ShouldBe("2025-03");
        AuditJson.Read(subjects[$"report 2025-03 / {Slug} / action patrols"].After)["State"].ShouldBe("Continuing");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Change_OfAReport_LeavesOutCountersAndSignatures(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), AuditSamples.Report());
        await using (var context = database.Open())
        {
            var report = await context.Reports.WithContent().SingleAsync();
            report.Edit(report.FindSection(Slug)!, "Sam Approver").RewriteComment("1", "Burglary fell by a tenth.");
            await context.SaveChangesAsync();
        }

        var entry = (await ReadAsync(database)).Last();
        entry.Subject.ShouldBe($"report 2025-03 / {Slug} / comment 1");
        entry.Before.ShouldBe("""{"Text":"Zebra"}""");
        entry.After.ShouldBe("""{"Text":"Burglary fell by a tenth."}""");
        (await ReadAsync(database)).Count(other => other.Save == entry.Save).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Removal_OfAnItemWhoseOwnersAreNotAtHand_IsNamedByThem(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), AuditSamples.Report());
        await using (var context = database.Open())
        {
            context.Remove(await context.Set<Comment>().SingleAsync(comment => comment.Key == "3"));
            await context.SaveChangesAsync();
        }

        await using (var context = database.Open())
        {
            context.Remove(await context.Set<Comment>().SingleAsync(comment => comment.Key == "2"));
            context.SaveChanges();
        }

        var entries = await ReadAsync(database);
        entries[^2].Subject.ShouldBe($"report 2025-03 / {Slug} / comment 3");
        entries[^2].Report.ShouldBe("2025-03");
        entries[^1].Subject.ShouldBe($"report 2025-03 / {Slug} / comment 2");
        entries[^1].Section.ShouldBe(Slug);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Move_IsOneLine_AndTheOthersKeepSilent(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), AuditSamples.Report());
        await using (var context = database.Open())
        {
            var report = await context.Reports.WithContent().SingleAsync();
            report.Edit(report.FindSection(Slug)!, "Alex Analyst").Move(new ReportItem(ReportItemKind.Comment, "3"), 0);
            await context.SaveChangesAsync();
        }

        var entries = await ReadAsync(database);
        var entry = entries[^1];
        entry.Verb.ShouldBe(AuditVerb.Moved);
        entry.Subject.ShouldBe($"report 2025-03 / {Slug} / comment 3");
        entry.Before.ShouldBe("""{"Place":"3"}""");
        entry.After.ShouldBe("""{"Place":"1"}""");
        entries.Count(other => other.Save == entry.Save).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Move_ToAnotherPart_TellsBoth(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), AuditSamples.Report());
        await using (var context = database.Open())
        {
            var report = await context.Reports.WithContent().SingleAsync();
            var part = new ReportPart("local-priorities", "Local priorities");
            report.Add(part, "Alex Analyst");
            report.Move(report.FindSection(Slug)!, part, 0, "Alex Analyst");
            await context.SaveChangesAsync();
        }

        var entry = (await ReadAsync(database)).Single(entry => entry.Verb == AuditVerb.Moved);
        entry.Subject.ShouldBe($"report 2025-03 / {Slug}");
        entry.Before.ShouldBe("""{"Part of":"report 2025-03 / part national-measures"}""");
        entry.After.ShouldBe("""{"Part of":"report 2025-03 / part local-priorities"}""");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Removal_FromTheHeadOfAList_DoesNotMoveTheRest(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), AuditSamples.Report());
        await using (var context = database.Open())
        {
            var report = await context.Reports.WithContent().SingleAsync();
            report.Edit(report.FindSection(Slug)!, "Alex Analyst").Remove(new ReportItem(ReportItemKind.Comment, "1"));
            await context.SaveChangesAsync();
        }

        var entries = await ReadAsync(database);
        entries.Where(entry => entry.Save == entries[^1].Save)
            .Select(entry => (entry.Verb, entry.Subject))
            .ShouldBe([(AuditVerb.Removed, $"report 2025-03 / {Slug} / comment 1")]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Extract_SaysHowManyFiguresItBrought_AndNoFigureHasALine(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var extract = Samples.Extract();
        extract.Add([Samples.Figure()]);
        await database.StoreAsync(Samples.Force(), Samples.Measure(), extract);

        var entries = await ReadAsync(database);

        entries.Select(entry => entry.Kind).ShouldBe(["Extract", "Force", "Measure"], ignoreOrder: true);
        AuditJson.Read(entries.Single(entry => entry.Kind == "Extract").After)["Figures"].ShouldBe("1");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Publication_IsNamedByItsDigest_WithoutItsBytes(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Publication());

        var entry = (await ReadAsync(database)).ShouldHaveSingleItem();
        entry.Subject.ShouldBe("report 2025-03 version 1");
        entry.Report.ShouldBe("2025-03");
        var after = AuditJson.Read(entry.After);
        after["Sha256"].ShouldBe(Samples.Publication().Sha256);
        after.Keys.ShouldNotContain("Document");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveThatFails_LeavesNoLine_AndTheNextSaveTellsOnlyWhatItDid(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Term());
        await using var context = database.Open();
        var second = Term();
        context.Add(second);
        await Should.ThrowAsync<DbUpdateException>(() => context.SaveChangesAsync());
        (await ReadAsync(database)).Count.ShouldBe(1);

        context.Entry(second).State = EntityState.Detached;
        context.Add(new GlossaryTerm("nca", "NCA", "National Crime Agency", Samples.March));
        await context.SaveChangesAsync();

        (await ReadAsync(database)).Select(entry => entry.Subject).ShouldBe(["term msg", "term nca"]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveThatComesTooLate_LeavesNoLine(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), AuditSamples.Report());
        await using var late = database.Open();
        var old = await late.Reports.WithContent().SingleAsync();
        await using (var first = database.Open())
        {
            (await first.Reports.WithContent().SingleAsync()).Describe("First", null, [], "Alex Analyst");
            await first.SaveChangesAsync();
        }

        old.Describe("Late", null, [], "Sam Approver");
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => late.SaveChangesAsync());
        Should.Throw<DbUpdateConcurrencyException>(() => late.SaveChanges());

        late.Entry(old).State = EntityState.Unchanged;
        late.Add(Term());
        await late.SaveChangesAsync();

        late.ChangeTracker.Entries<AuditEntry>().ShouldBeEmpty();
        var entries = await ReadAsync(database);
        entries.Where(entry => entry.Verb == AuditVerb.Changed).Select(entry => entry.After)
            .ShouldBe(["""{"Title":"First"}"""]);
        entries[^1].Subject.ShouldBe("term msg");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Save_ThatIsCancelled_LeavesNoLineForTheNext(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var context = database.Open();
        context.Add(Term());
        await Should.ThrowAsync<OperationCanceledException>(
            () => context.SaveChangesAsync(new CancellationToken(canceled: true)));

        await context.SaveChangesAsync();

        (await ReadAsync(database)).ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Removal_OfASection_TellsWhatWentWithIt(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), AuditSamples.Report());
        await using (var context = database.Open())
        {
            var report = await context.Reports.WithContent().SingleAsync();
            report.Remove(report.FindSection(Slug)!, "Alex Analyst");
            await context.SaveChangesAsync();
        }

        var removed = (await ReadAsync(database)).Where(entry => entry.Verb == AuditVerb.Removed).ToList();
        removed.Select(entry => entry.Subject).ShouldBe(
        [
            $"report 2025-03 / {Slug}", $"report 2025-03 / {Slug} / action patrols",
            $"report 2025-03 / {Slug} / comment 1", $"report 2025-03 / {Slug} / comment 2",
            $"report 2025-03 / {Slug} / comment 3",
        ], ignoreOrder: true);
        removed.Where(entry => entry.Kind == "Comment").Select(entry => entry.Before)
            .ShouldContain("""{"Text":"Zebra"}""");
        removed.ShouldAllBe(entry => entry.Section == Slug);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Line_IsInTheTransactionOfTheChange(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using (var context = database.Open())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            context.Add(Term());
            await context.SaveChangesAsync();
            (await context.AuditEntries.CountAsync()).ShouldBe(1);
            await transaction.RollbackAsync();
        }

        (await ReadAsync(database)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ContextThatSavedTwice_HoldsNoLines(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var context = database.Open();
        context.Add(Term());
        await context.SaveChangesAsync();
        context.Add(new GlossaryTerm("nca", "NCA", "National Crime Agency", Samples.March));
        context.SaveChanges();

        context.ChangeTracker.Entries<AuditEntry>().ShouldBeEmpty();
        (await context.AuditEntries.CountAsync()).ShouldBe(2);
    }

    private static GlossaryTerm Term() => new(
        "msg", "MSG", "Forces that are \"alike\" – as HMICFRS says", Month.Parse("2021-11"), ["most similar", "group"]);

    private static async Task<List<AuditEntry>> ReadAsync(TestDatabase database)
    {
        await using var context = database.Open();
        return await context.AuditEntries.AsNoTracking().OrderBy(entry => entry.Id).ToListAsync();
    }
}
