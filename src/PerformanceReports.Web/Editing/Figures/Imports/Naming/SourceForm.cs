using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Naming;

/// <summary>Which edition of which source a file is, as it is typed.</summary>
public sealed class SourceForm
{
    /// <summary>The family of a source that is not held yet.</summary>
    public const string NewFamily = "+";

    public string? Layout { get; set; }

    public string? Family { get; set; }

    public string? Name { get; set; }

    public string? Publisher { get; set; }

    public string? Licence { get; set; }

    public string? Attribution { get; set; }

    public string? Edition { get; set; }

    /// <summary>The day on which the edition was published, yyyy-MM-dd.</summary>
    public string? EditionDate { get; set; }

    public string? Notes { get; set; }

    /// <summary>The revision of the import that the form was made from.</summary>
    public int Revision { get; set; }

    public bool IsNew => Family == NewFamily;

    /// <summary>What is said of an import, to be changed.</summary>
    /// <param name="import">The import.</param>
    /// <param name="isHeld">Whether its family is held.</param>
    public static SourceForm Of(FigureImport import, bool isHeld)
    {
        ArgumentNullException.ThrowIfNull(import);
        var source = import.Source;
        return new()
        {
            Layout = import.Layout?.ToString(),
            Family = isHeld ? source.Family : NewFamily,
            Name = isHeld ? null : source.Name,
            Publisher = isHeld ? null : source.Publisher,
            Licence = isHeld ? null : source.Licence,
            Attribution = isHeld ? null : source.Attribution,
            Edition = source.Edition,
            EditionDate = $"{source.EditionDate:yyyy-MM-dd}",
            Notes = source.Notes,
            Revision = import.Revision,
        };
    }

    /// <summary>An edition of a source that is held, with what its newest edition says of itself.</summary>
    public ImportSource Continue(Extract newest, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(newest);
        return new(newest.Family, newest.Name, Edition ?? "", date)
        {
            Publisher = newest.Publisher,
            Licence = newest.Licence,
            Attribution = newest.Attribution,
            Notes = Notes ?? "",
        };
    }

    /// <summary>The first edition of a source.</summary>
    public ImportSource Begin(string family, DateOnly date) => new(family, Name ?? "", Edition ?? "", date)
    {
        Publisher = Publisher ?? "",
        Licence = Licence ?? "",
        Attribution = Attribution ?? "",
        Notes = Notes ?? "",
    };
}
