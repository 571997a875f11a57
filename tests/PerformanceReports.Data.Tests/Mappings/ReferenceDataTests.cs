using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Offices;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Mappings;

public sealed class ReferenceDataTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Office_IsReadAsStored(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Force(), new Office("The office", "Avon and Somerset", "The police", Samples.Own)
        {
            Website = "https://example.org/",
            Email = "office@example.org",
            Telephone = "01632 960000",
            Address = "1 Street\nTown",
        });

        await using var context = database.Open();
        var office = await context.Offices.SingleAsync();

        office.Name.ShouldBe("The office");
        office.AreaName.ShouldBe("Avon and Somerset");
        office.ForceName.ShouldBe("The police");
        office.Force.ShouldBe(Samples.Own);
        office.Website.ShouldBe("https://example.org/");
        office.Email.ShouldBe("office@example.org");
        office.Telephone.ShouldBe("01632 960000");
        office.Address.ShouldBe("1 Street\nTown");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ForcesAndGroups_AreReadAsStored(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(
            Samples.Force(),
            Samples.OtherForce(),
            new SimilarGroup(Samples.Own, new DateOnly(2018, 4, 1), [Samples.Own, Samples.Other]));

        await using var context = database.Open();
        var force = await context.Forces.SingleAsync(force => force.Code == Samples.Own);
        var group = await context.SimilarGroups.SingleAsync();

        force.Name.ShouldBe("Avon and Somerset");
        force.Slug.ShouldBe("avon-and-somerset");
        group.Force.ShouldBe(Samples.Own);
        group.From.ShouldBe(new DateOnly(2018, 4, 1));
        group.Members.ShouldBe([Samples.Own, Samples.Other]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Estimate_IsReadAsStored(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(
            Samples.Force(),
            new DenominatorEstimate(Samples.Own, DenominatorKind.Households, 2021, 712_300));

        await using var context = database.Open();
        var estimate = await context.DenominatorEstimates.SingleAsync(known => known.Kind == DenominatorKind.Households);

        estimate.Force.ShouldBe(Samples.Own);
        estimate.Year.ShouldBe(2021);
        estimate.Estimate.ShouldBe(712_300m);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Measure_IsReadAsStored(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var stored = new Measure(
            Samples.Burglary, "Residential burglary", MeasureUnit.RatePer1000Households, Polarity.LowerIsBetter,
            Cadence.Quarterly)
        {
            ShortTitle = "Burglary",
            Decimals = 2,
            Definition = "What is counted",
            Source = "The Home Office",
            Caveats = "- One\n- Two",
            NumeratorName = "offences",
            DenominatorName = "households",
            BenchmarkGroup = BenchmarkGroup.SimilarGroup,
            PositionMethod = PositionMethod.OverdispersedLimits,
            Owner = "Performance analyst",
            Aliases = ["Burglaries, “homes”", "BURG1"],
            Cut = OffenceCut.Parse("subgroup: Residential burglary; from 2017-04"),
        };
        stored.Retire(Month.Parse("2027-01"));
        stored.AddBreak(new SeriesBreak(Month.Parse("2023-04"), "Counted anew"));
        stored.AddBreak(new SeriesBreak(Month.Parse("2017-04"), "Wider definition"));
        await database.StoreAsync(stored);

        await using var context = database.Open();
        var measure = await context.Measures.WithBreaks().SingleAsync();

        measure.ShouldBeEquivalentTo(stored);
        measure.Breaks.Select(seriesBreak => seriesBreak.Month.ToString()).ShouldBe(["2017-04", "2023-04"]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task GlossaryTerm_IsReadAsStored(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var stored = new GlossaryTerm("msg", "MSG", "Eight forces “most alike”, £ and ŵ.", Samples.March, ["groups", "\"x\""])
        {
            Expansion = "Most similar group",
        };
        await database.StoreAsync(stored);

        await using var context = database.Open();
        (await context.GlossaryTerms.SingleAsync()).ShouldBeEquivalentTo(stored);
    }
}
