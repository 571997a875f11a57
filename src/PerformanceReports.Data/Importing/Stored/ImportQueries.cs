using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Mappings;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>Questions about imports.</summary>
public static class ImportQueries
{
    /// <summary>Imports with their previews; lists leave them out.</summary>
    public static IQueryable<FigureImport> WithPreview(this IQueryable<FigureImport> imports) =>
        imports.Include(FigureImportMapping.Kept);
}
