using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>Finds what a file would bring, before anything is written.</summary>
public sealed class PreviewMaker(ReportsDbContext database)
{
    /// <param name="file">What a layout found in the file.</param>
    /// <param name="source">Which edition of which source it is.</param>
    /// <param name="today">The month of today, in the United Kingdom.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<ImportPreview> MakeAsync(
        ReadFile file, ImportSource source, Month today, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(source);
        var digest = await new PreviewBasis(database).ReadAsync(cancellationToken);
        var reader = new CheckBasisReader(database);
        var held = await reader.ReadAsync(await AffectedAsync(file, cancellationToken), today, null, cancellationToken);
        var editions = await reader.ExtractsAsync(cancellationToken);
        var comparison = new FigureComparison(file.Figures, held);
        var missing = await MissingFigures.FindAsync(reader, editions, source, file.Figures, held, cancellationToken);
        var estimates = EstimateComparison.Of(file.Estimates, held);
        var problems = new PreviewProblems(file)
            .With(new FigureChecks(held).Of(file.Figures))
            .With(EstimateChecks.Of(file.Estimates, held))
            .With(EditionChecks.Of(file.Figures, source, editions, held));
        return new ImportPreview
        {
            Layout = file.Layout,
            DataFrom = file.Figures.Count == 0 ? null : file.Figures.Min(read => read.Figure.Period.End),
            DataTo = file.Figures.Count == 0 ? null : file.Figures.Max(read => read.Figure.Period.End),
            Figures = file.Figures.Count,
            New = comparison.New,
            Changed = comparison.Changed,
            Unchanged = comparison.Unchanged,
            Missing = missing.Count,
            Estimates = estimates.Count,
            Measures = comparison.Measures(missing),
            Forces = comparison.Forces(),
            Changes = Kept(comparison.BiggestFirst()),
            MissingFigures = Kept(MissingFigures.NewestFirst(missing, held)),
            EstimateChanges = Kept(estimates),
            Problems = Kept(problems.InOrder()),
            Errors = problems.Errors,
            Warnings = problems.Warnings,
            Unknown = file.Unknown,
            LeftOut = file.LeftOut,
            Standings = StandingComparison.Of(file, held, source, problems.MeasuresWithErrors()),
            Basis = digest,
        };
    }

    // New residents or households change every rate.
    private async Task<HashSet<MeasureSlug>> AffectedAsync(ReadFile file, CancellationToken cancellationToken)
    {
        var measures = file.Figures.Select(read => read.Figure.Measure).ToHashSet();
        if (file.Estimates.Count > 0)
        {
            measures.UnionWith(await database.Measures
                .Where(measure => measure.BenchmarkGroup != BenchmarkGroup.None
                    && (measure.Unit == MeasureUnit.RatePer1000Residents
                        || measure.Unit == MeasureUnit.RatePer1000Households))
                .Select(measure => measure.Slug)
                .ToListAsync(cancellationToken));
        }

        return measures;
    }

    private static List<T> Kept<T>(IEnumerable<T> all) => [.. all.Take(ImportPreview.MostKept)];
}
