using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Seeding;
using PerformanceReports.Data.Tests.Importing.Checking;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Offices;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Previews;

public sealed class PreviewMakerTests(SeededFigures seeded) : IClassFixture<SeededFigures>
{
    private const string Earlier = "home-office-2023-10";
    private const string Later = "home-office-2026-06";

    private static readonly ImportSource Source = new(
        "home-office", "Police recorded crime open data tables", "Home Office edition of June 2026", new DateOnly(2026, 6, 1));

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Make_TheNextRealEdition_CountsWhatComesAndWhatChanges(DatabaseProvider provider)
    {
        await using var database = await HoldingAsync(provider, Earlier);

        var preview = await PreviewAsync(database, FileOf(FiguresOf(Later)));

        (preview.Figures, preview.New, preview.Changed, preview.Unchanged, preview.Missing)
            .ShouldBe((18_920, 3440, 3044, 12_436, 0));
        (preview.Errors, preview.DataFrom, preview.DataTo)
            .ShouldBe((0, Month.Parse("2012-06"), Month.Parse("2025-12")));
        preview.Measures.Count.ShouldBe(8);
        preview.Measures.Sum(measure => measure.Changed).ShouldBe(preview.Changed);
        preview.Forces.Count.ShouldBe(43);
        preview.Changes.Count.ShouldBe(ImportPreview.MostKept);
        preview.Problems.Count.ShouldBe(preview.Warnings);
    }

    [Fact]
    public async Task Make_ARevisedEdition_TellsTheBiggestChangeFirst()
    {
        await using var database = await HoldingAsync(DatabaseProvider.Sqlite, Earlier);
        var figures = FiguresOf(Earlier).ToList();
        figures[100] = With(figures[100], figures[100].Numerator + 5);
        figures[200] = With(figures[200], figures[200].Numerator * 3);

        var preview = await PreviewAsync(database, FileOf(figures));

        preview.Changes.Count.ShouldBe(2);
        preview.Changes[0].Now!.Numerator.ShouldBe(figures[200].Numerator);
        preview.Changes[0].Then!.Numerator.ShouldBe(figures[200].Numerator / 3);
        preview.Changes[1].Force.ShouldBe(
            seeded.Seed.Forces.Single(force => force.Code == figures[100].Force).Name);
    }

    [Fact]
    public async Task Make_AFileThatLacksFiguresOfTheEditionBefore_TellsWhichAreMissing()
    {
        await using var database = await HoldingAsync(DatabaseProvider.Sqlite, Earlier);
        var homicide = FiguresOf(Earlier).Where(figure => figure.Measure.ToString() == "homicide").ToList();

        var preview = await PreviewAsync(database, FileOf(homicide.Skip(3)));
        var ofAnother = await PreviewAsync(database, FileOf(homicide.Skip(3)), Source with { Family = "the-force" });

        preview.Missing.ShouldBe(3);
        preview.MissingFigures.Select(figure => figure.End.ToString()).ShouldBe(["2012-12", "2012-09", "2012-06"]);
        preview.MissingFigures.ShouldAllBe(figure => figure.Now == null && figure.Then != null);
        ofAnother.Missing.ShouldBe(0);
    }

    [Fact]
    public async Task Make_WhereANewerSourceStands_WhatTheEditionBeforeHeldIsMissingAllTheSame()
    {
        await using var database = await HoldingAsync(DatabaseProvider.Sqlite, Earlier);
        var homicide = FiguresOf(Earlier).Where(figure => figure.Measure.ToString() == "homicide").ToList();
        var another = new Extract(
            "the-force", "The force", "Of the force", new DateOnly(2024, 1, 1), Month.Parse("2023-06"), ExtractKind.Published);
        another.Add([With(homicide[0], 99)]);
        await database.StoreAsync(another);

        var preview = await PreviewAsync(database, FileOf(homicide.Skip(2)));

        preview.MissingFigures.Select(figure => figure.Then!.Numerator)
            .ShouldBe([homicide[1].Numerator, homicide[0].Numerator]);
    }

    [Fact]
    public async Task Make_RevisedFigures_ShowWhatBecomesOfRankAndPosition()
    {
        await using var database = await HoldingAsync(DatabaseProvider.Sqlite, Later);
        var march = Month.Parse("2025-12");
        var burglary = FiguresOf(Later).Where(figure => figure.Measure.ToString() == "residential-burglary");
        var lower = burglary.Select(figure => figure.Force == seeded.Seed.Office.Force && figure.Period.End > march.AddMonths(-12)
            ? With(figure, Math.Round(figure.Numerator!.Value / 2))
            : figure);

        var change = (await PreviewAsync(database, FileOf(lower))).Standings.ShouldHaveSingleItem();

        (change.Measure, change.Period).ShouldBe(("Police recorded residential burglary offences", "12 months to December 2025"));
        change.Then!.Place.ShouldBe(seeded.BenchmarkOf("residential-burglary", "2025-12").For(seeded.Seed.Office.Force)!.Rank.Place);
        change.Now!.Place.ShouldBe(1);
        (change.Then.Of, change.Now.Of).ShouldBe((8, 8));
        change.Now.Value.ShouldBeInRange(change.Then.Value * 0.49m, change.Then.Value * 0.51m);
        (change.Then.Position, change.Now.Position).ShouldBe(("above the average of the group", "below the average of the group"));
    }

    [Fact]
    public async Task Make_NewEstimatesOfHouseholds_ChangeTheRatesOfMeasuresThatTheFileDoesNotHold()
    {
        await using var database = await HoldingAsync(DatabaseProvider.Sqlite, Later);
        var held = seeded.Seed.Denominators.Where(estimate => estimate.Force == seeded.Seed.Office.Force
            && estimate.Kind == DenominatorKind.Households).MaxBy(estimate => estimate.Year)!;
        var more = new DenominatorEstimate(held.Force, held.Kind, held.Year, held.Estimate + 30_000);
        var file = FileOf([]) with { Estimates = [new(more, SeededBasis.Read(FiguresOf(Later).Take(1))[0].Place)] };

        var preview = await PreviewAsync(database, file);

        preview.Standings.ShouldHaveSingleItem().Measure.ShouldBe("Police recorded residential burglary offences");
        preview.Standings[0].Now!.Value.ShouldBeLessThan(preview.Standings[0].Then!.Value);
        (preview.Estimates, preview.EstimateChanges[0].Then, preview.EstimateChanges[0].Now)
            .ShouldBe((1, held.Estimate, held.Estimate + 30_000));
        (preview.DataFrom, preview.DataTo, preview.Figures).ShouldBe((null, null, 0));
    }

    [Theory]
    [InlineData(0.001, "Error", "the unit looks wrong")]
    [InlineData(1.3, "Warning", "more than 10% away")]
    [InlineData(1.02, null, null)]
    public async Task Make_EstimatesFarFromThoseHeld_AreTold(double factor, string? severity, string? words)
    {
        await using var database = await HoldingAsync(DatabaseProvider.Sqlite, Earlier);
        var estimates = seeded.Seed.Denominators.Where(estimate => estimate.Year == 2022).Take(2)
            .Select((held, index) => new ReadEstimate(
                new DenominatorEstimate(held.Force, held.Kind, held.Year, held.Estimate * (decimal)factor),
                new("file.csv", null, index + 2, 1)));

        var preview = await PreviewAsync(database, FileOf([]) with { Estimates = [.. estimates] });

        preview.Problems.Select(problem => problem.Severity.ToString()).ShouldBe(severity is null ? [] : [severity, severity]);
        preview.Problems.ShouldAllBe(problem => problem.What.Contains(words!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Make_FiguresThatAreWrong_AreToldBeforeWarningsAndNotCompared()
    {
        await using var database = await HoldingAsync(DatabaseProvider.Sqlite, Earlier);
        var burglary = FiguresOf(Later).Where(figure => figure.Measure.ToString() == "residential-burglary")
            .Select(figure => With(figure, -figure.Numerator));

        var preview = await PreviewAsync(database, FileOf(burglary));

        preview.Errors.ShouldBeGreaterThan(0);
        preview.Problems[0].Severity.ShouldBe(ImportSeverity.Error);
        preview.Standings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Make_AnEditionOlderThanTheOneHeld_SaysThatTheNewerStands()
    {
        await using var database = await HoldingAsync(DatabaseProvider.Sqlite, Later);
        var older = Source with { EditionDate = new DateOnly(2023, 10, 1) };

        var preview = await PreviewAsync(database, FileOf(FiguresOf(Earlier)), older);

        preview.Problems.ShouldContain(problem =>
            problem.What.Contains("15,480 figures of the file are kept for comparison", StringComparison.Ordinal));
        preview.Standings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-06-01", "is the date of Home Office edition of October 2023 too", "2026-06-01")]
    [InlineData("2025-11-30", "ends after the edition was published, on 30 November 2025", "2023-10-01")]
    public async Task Make_ADateThatTheEditionCannotHave_IsTold(string date, string words, string heldDate)
    {
        await using var database = await HoldingAsync(DatabaseProvider.Sqlite, Earlier, DateOnly.Parse(heldDate, null));
        var source = Source with { EditionDate = DateOnly.Parse(date, null) };

        var preview = await PreviewAsync(database, FileOf(FiguresOf(Later).Take(55)), source);

        preview.Problems.Count(problem => problem.What.Contains(words, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Make_AnEmptyDatabase_EverythingIsNew()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.StoreAsync([.. seeded.Seed.Measures, .. seeded.Seed.Forces]);

        var preview = await PreviewAsync(database, FileOf(FiguresOf(Later).Take(110)));

        (preview.New, preview.Changed, preview.Errors).ShouldBe((110, 0, 0));
        preview.Standings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Basis_ChangesWithExtractsEstimatesAndMeasures_AndOnlyWithThem()
    {
        await using var database = await HoldingAsync(DatabaseProvider.Sqlite, Earlier);
        var before = await BasisAsync(database);
        (await BasisAsync(database)).ShouldBe(before);

        await database.StoreAsync(seeded.Seed.Terms[0]);
        (await BasisAsync(database)).ShouldBe(before);

        await using var context = database.Open();
        var estimate = context.DenominatorEstimates.First();
        estimate.Revise(estimate.Estimate + 1);
        await context.SaveChangesAsync();
        var revised = await BasisAsync(database);
        revised.ShouldNotBe(before);

        await database.StoreAsync(new Extract(
            "another", "Another", "Another edition", new DateOnly(2026, 1, 1), Month.Parse("2025-12"), ExtractKind.Published));
        (await BasisAsync(database)).ShouldNotBe(revised);
    }

    private static async Task<string> BasisAsync(TestDatabase database)
    {
        await using var context = database.Open();
        return await new PreviewBasis(context).ReadAsync();
    }

    private static async Task<ImportPreview> PreviewAsync(TestDatabase database, ReadFile file, ImportSource? source = null)
    {
        await using var context = database.Open();
        return await new PreviewMaker(context).MakeAsync(file, source ?? Source, Month.Parse("2026-07"));
    }

    private static ReadFile FileOf(IEnumerable<Figure> figures) =>
        new(ImportLayout.Tidy, SeededBasis.Read(figures), [], [], [], []);

    private static Figure With(Figure figure, decimal? numerator) =>
        new(figure.Measure, figure.Force, figure.Period, numerator, figure.Denominator, figure.Symbol);

    private IReadOnlyList<Figure> FiguresOf(string extract) => SeededBasis.FiguresOf(seeded.Seed, extract);

    private async Task<TestDatabase> HoldingAsync(DatabaseProvider provider, string extract, DateOnly? date = null)
    {
        var database = await TestDatabase.CreateAsync(provider);
        var seed = seeded.Seed;
        var held = seed.Extracts.Single(known => known.Id == extract);
        await database.StoreAsync(
            [.. Fresh(seed), new Extract(held.Id, held.Name, held.Edition, date ?? held.EditionDate, held.DataTo, held.Kind) { Family = held.Family }]);
        await using var context = database.Open();
        await new FigureWriter(context).WriteAsync(extract, held.Figures);
        return database;
    }

    // What has a key of the database's is made anew: the key of another database would come with it.
    private static IEnumerable<object> Fresh(SeedData seed) =>
    [
        new Office(seed.Office.Name, seed.Office.AreaName, seed.Office.ForceName, seed.Office.Force),
        .. seed.SimilarGroups.Select(group => new SimilarGroup(group.Force, group.From, group.Members)),
        .. seed.Measures,
        .. seed.Forces,
        .. seed.Denominators,
    ];
}
