using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Seeding;

/// <summary>Reads the whole folder seed-data.</summary>
public static class SeedReader
{
    /// <param name="folder">The folder.</param>
    /// <param name="author">Who writes the reports.</param>
    /// <exception cref="SeedException">Something in it cannot be used; the message says where it stands.</exception>
    public static SeedData Read(SeedFolder folder, string author)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var forces = ForceReader.Read(folder);
        var measures = MeasureReader.Read(folder);
        var figures = new FigureReader(
            folder,
            measures.Select(measure => measure.Slug).ToHashSet(),
            forces.Select(force => force.Code).Append(ForceCode.EnglandAndWales).ToHashSet());
        return new SeedData(
            OfficeReader.Read(folder),
            forces,
            SimilarGroupReader.Read(folder),
            DenominatorReader.Read(folder),
            measures,
            ExtractReader.Read(folder, figures),
            GlossaryReader.Read(folder),
            [.. folder.Folders("plans").Select(name => PlanReader.Read(folder, $"plans/{name}/plan.yaml"))],
            [.. folder.Folders("reports").Select(name => ReportReader.Read(folder, $"reports/{name}/report.yaml", author))]);
    }
}
