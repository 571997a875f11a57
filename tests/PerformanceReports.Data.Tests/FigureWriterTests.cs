using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests;

public sealed class FigureWriterTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Figures_OfSeveralStatements_AreReadAsWritten_InOrder(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), Samples.Extract());
        var written = Enumerable.Range(0, 450).Select(index => Monthly(index, index / 4m)).ToList();

        await WriteAsync(database, written);

        await using var context = database.Open();
        var read = await context.Extracts.Include(extract => extract.Figures.OrderBy(figure => figure.Id)).SingleAsync();
        read.Figures.Select(Text).ShouldBe(written.Select(Text));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Figures_WithAndWithoutEachValue_AreReadAsWritten(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), Samples.Extract());
        Figure[] written =
        [
            Monthly(0, -1),
            Monthly(1, 65.6m, 100),
            Monthly(2, null, symbol: FigureSymbol.Parse("[low]")),
            Monthly(3, 9236, symbol: FigureSymbol.Parse("[r]")),
        ];

        await WriteAsync(database, written);

        await using var context = database.Open();
        var read = await context.Figures.OrderBy(figure => figure.Id).ToListAsync();
        read.Select(Text).ShouldBe(written.Select(Text));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Figures_OfATransactionThatIsRolledBack_AreGone(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Measure(), Samples.Extract());
        await using (var writing = database.Open())
        {
            await using var transaction = await writing.Database.BeginTransactionAsync();
            await new FigureWriter(writing).WriteAsync("home-office-2026-06", [Samples.Figure()]);
            await transaction.RollbackAsync();
        }

        await using var context = database.Open();
        (await context.Figures.AnyAsync()).ShouldBeFalse();
    }

    private static async Task WriteAsync(TestDatabase database, IReadOnlyCollection<Figure> figures)
    {
        await using var context = database.Open();
        await new FigureWriter(context).WriteAsync("home-office-2026-06", figures);
    }

    private static Figure Monthly(
        int monthsAgo, decimal? numerator, decimal? denominator = null, FigureSymbol? symbol = null) =>
        new(Samples.Burglary, Samples.Own, new Period(Samples.March.AddMonths(-monthsAgo), 1), numerator, denominator, symbol);

    private static string Text(Figure figure) =>
        $"{figure.Measure} {figure.Force} {figure.Period} {figure.Numerator:0.####} {figure.Denominator} {figure.Symbol}";
}
