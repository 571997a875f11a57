using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Glossary;

namespace PerformanceReports.Data.Tests.Auditing;

public sealed class AuditTrailTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 9, 30, 0, TimeSpan.FromHours(1));

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Note_IsStored_WithWhoAndWhen(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var context = database.Open();
        using (Actors.Begin("Alex Analyst"))
        {
            await Trail(context).NoteAsync(
                new AuditNote("Preview", "report 2025-06", "Opened the preview") { Report = "2025-06" });
        }

        var entry = await context.AuditEntries.AsNoTracking().SingleAsync();
        entry.Who.ShouldBe("Alex Analyst");
        entry.At.ShouldBe(Now);
        entry.Verb.ShouldBe(AuditVerb.Noted);
        entry.Report.ShouldBe("2025-06");
        entry.After.ShouldBe("""{"What happened":"Opened the preview"}""");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Note_OfSomeoneWhoIsNotSignedIn_NamesThem_AndIsCutToFit(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var context = database.Open();
        await Trail(context).NoteAsync(
            new AuditNote("Sign-in", new string('s', 1000), "Refused") { Who = "Nobody signed in" });

        var entry = await context.AuditEntries.AsNoTracking().SingleAsync();
        entry.Who.ShouldBe("Nobody signed in");
        entry.Subject.Length.ShouldBe(AuditEntry.SubjectLength);
        entry.Subject.ShouldEndWith("s…");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task WorkToldAsOne_LeavesOneLine_AndWhatFollowsIsToldRowByRow(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var context = database.Open();
        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            await Trail(context).AsOneAsync("Database", "seed-data", async () =>
            {
                context.AddRange(Term("aa"), Term("bb"));
                await context.SaveChangesAsync();
                return "Filled with 2 terms";
            });
            await transaction.CommitAsync();
        }

        context.Add(Term("cc"));
        await context.SaveChangesAsync();

        var entries = await context.AuditEntries.AsNoTracking().OrderBy(entry => entry.Id).ToListAsync();
        entries.Select(entry => entry.Subject).ShouldBe(["seed-data", "term cc"]);
        entries[0].After.ShouldBe("""{"What happened":"Filled with 2 terms"}""");
    }

    [Fact]
    public async Task WorkToldAsOne_WithoutATransaction_IsRefused()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Open();

        var refusal = await Should.ThrowAsync<InvalidOperationException>(
            () => Trail(context).AsOneAsync("Database", "seed-data", () => Task.FromResult("Nothing")));

        refusal.Message.ShouldContain("begin one first");
    }

    [Fact]
    public async Task WorkToldAsOne_ThatFails_LeavesNoLine_AndTheNextChangeIsTold()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Open();
        await using (await context.Database.BeginTransactionAsync())
        {
            await Should.ThrowAsync<FormatException>(() => Trail(context).AsOneAsync(
                "Database", "seed-data", () => throw new FormatException("unreadable")));
        }

        context.Add(Term("aa"));
        await context.SaveChangesAsync();

        (await context.AuditEntries.AsNoTracking().SingleAsync()).Subject.ShouldBe("term aa");
    }

    private static AuditTrail Trail(ReportsDbContext context) => new(context, new Clock());

    private static GlossaryTerm Term(string slug) => new(slug, slug, "A term", Samples.March);

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
