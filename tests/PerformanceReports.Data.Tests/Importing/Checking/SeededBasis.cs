using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Seeding;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Checking;

/// <summary>The figures that the product ships with, as what stands and as what comes.</summary>
internal static class SeededBasis
{
    /// <summary>What stands of some figures.</summary>
    public static CheckBasis Of(SeedData seed, IEnumerable<Figure> held, Month today)
    {
        var standing = new StandingFigures();
        var extract = new HeldExtract(
            "home-office-2023-10", "home-office", "Edition of October 2023", new DateOnly(2023, 10, 1), ExtractKind.Published);
        foreach (var figure in held)
        {
            standing.Add(extract, figure);
        }

        return new CheckBasis
        {
            Today = today,
            Measures = seed.Measures.ToDictionary(measure => measure.Slug),
            Forces = seed.Forces.ToDictionary(force => force.Code),
            Groups = seed.SimilarGroups,
            Estimates = seed.Denominators,
            Own = seed.Office.Force,
            Held = standing,
            Illustrative = new HashSet<Domain.Measures.MeasureSlug>(),
        };
    }

    public static IReadOnlyList<Figure> FiguresOf(SeedData seed, string extract) =>
        seed.Extracts.Single(held => held.Id == extract).Figures;

    /// <summary>Figures as a file would bring them, a row each.</summary>
    public static List<ReadFigure> Read(IEnumerable<Figure> figures) =>
    [
        .. figures.Select((figure, index) => new ReadFigure(figure, new CellPlace("file.csv", null, index + 2, 4))),
    ];
}
