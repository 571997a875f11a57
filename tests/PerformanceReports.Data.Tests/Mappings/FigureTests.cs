using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Mappings;

public sealed class FigureTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Extract_IsReadAsStored_WithItsFigures(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var stored = new Extract(
            "home-office-2026-06", "Recorded crime", "Edition of June 2026", new DateOnly(2026, 6, 1), Samples.March,
            ExtractKind.Illustrative)
        {
            Family = "home-office",
            Publisher = "Home Office",
            Licence = "OGL-UK-3.0",
            Attribution = "Home Office",
            Notes = "Quarterly",
        };
        stored.Add([Samples.Figure(symbol: FigureSymbol.Parse("[p]"))]);
        await database.StoreAsync(Samples.Measure(), stored);

        await using var context = database.Open();
        var extract = await context.Extracts.Include(extract => extract.Figures).SingleAsync();

        extract.ShouldBeEquivalentTo(stored);
        extract.Figures.Single().Period.ShouldBe(Period.QuarterEnding(Samples.March));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Numbers_AreReadExactly_WithoutPadding(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        string[] written = ["-1", "0", "65.6", "0.0001", "99999999999999.9999"];
        var extract = Samples.Extract();
        extract.Add(written.Select((text, index) => new Figure(
            Samples.Burglary, Samples.Own, new Period(Samples.March.AddMonths(-index), 1),
            decimal.Parse(text, CultureInfo.InvariantCulture))));
        await database.StoreAsync(Samples.Measure(), extract);

        await using var context = database.Open();
        var read = await context.Figures.OrderBy(figure => figure.Id).ToListAsync();

        read.Select(figure => figure.Numerator!.Value.ToString(CultureInfo.InvariantCulture)).ShouldBe(written);
    }

    [Fact]
    public async Task Number_WithFiveDecimals_IsRefused()
    {
        await using var database = await TestDatabase.CreateAsync();
        var extract = Samples.Extract();
        extract.Add([Samples.Figure(0.00001m)]);

        var refusal = await Should.ThrowAsync<Exception>(() => database.StoreAsync(Samples.Measure(), extract));

        refusal.GetBaseException().Message.ShouldContain("4 decimal places");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Figure_WithoutValue_KeepsItsSymbol(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var extract = Samples.Extract();
        extract.Add([Samples.Figure(null, symbol: FigureSymbol.Parse("[low]"))]);
        await database.StoreAsync(Samples.Measure(), extract);

        await using var context = database.Open();
        var figure = await context.Figures.SingleAsync();

        figure.Numerator.ShouldBeNull();
        figure.Denominator.ShouldBeNull();
        figure.Symbol!.Value.Meaning.ShouldBe("rounds to zero");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SameFigureTwice_InOneExtract_IsRefusedByTheDatabase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var extract = Samples.Extract();
        extract.Add([Samples.Figure()]);
        await database.StoreAsync(Samples.Measure(), extract);

        await using var context = database.Open();
        var known = await context.Extracts.SingleAsync();
        known.Add([Samples.Figure(13)]);

        await Should.ThrowAsync<DbUpdateException>(() => context.SaveChangesAsync());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Figure_OfAnUnknownMeasure_IsRefusedByTheDatabase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var extract = Samples.Extract();
        extract.Add([Samples.Figure()]);

        await Should.ThrowAsync<DbUpdateException>(() => database.StoreAsync(extract));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Extract_WithFigures_CannotBeDeleted(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var extract = Samples.Extract();
        extract.Add([Samples.Figure()]);
        await database.StoreAsync(Samples.Measure(), extract);

        await using var context = database.Open();
        await Should.ThrowAsync<Exception>(() => context.Extracts.ExecuteDeleteAsync());
    }
}
