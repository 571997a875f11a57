using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>
/// What an import would bring, found before anything is written. Lists are cut at the most that a person reads; the
/// counts are of everything.
/// </summary>
public sealed record ImportPreview
{
    /// <summary>The most changes, missing figures and problems that are kept, of each.</summary>
    public const int MostKept = 1000;

    public required ImportLayout Layout { get; init; }

    /// <summary>The last month that the file holds; null where it holds no figure.</summary>
    public Month? DataTo { get; init; }

    /// <summary>The first month in which a period of the file ends; null where it holds no figure.</summary>
    public Month? DataFrom { get; init; }

    public int Figures { get; init; }

    /// <summary>Figures of a measure, force and period that no published extract holds.</summary>
    public int New { get; init; }

    /// <summary>Figures whose value differs from what stands.</summary>
    public int Changed { get; init; }

    public int Unchanged { get; init; }

    /// <summary>Figures that the last edition of the same source holds and the file does not.</summary>
    public int Missing { get; init; }

    /// <summary>Numbers of residents and households that are new or differ.</summary>
    public int Estimates { get; init; }

    public IReadOnlyList<PreviewMeasure> Measures { get; init; } = [];

    /// <summary>The names of the forces, in the order of the alphabet.</summary>
    public IReadOnlyList<string> Forces { get; init; } = [];

    /// <summary>Figures that change, the biggest first: by what part of the old value, then by how much.</summary>
    public IReadOnlyList<FigureChange> Changes { get; init; } = [];

    /// <summary>Figures that would be missing, the newest period first.</summary>
    public IReadOnlyList<FigureChange> MissingFigures { get; init; } = [];

    /// <summary>Residents and households that change, or are new.</summary>
    public IReadOnlyList<EstimateChange> EstimateChanges { get; init; } = [];

    /// <summary>Errors before warnings, each in the order of the file.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public IReadOnlyList<UnknownName> Unknown { get; init; } = [];

    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>What becomes of the own force's ranks and positions.</summary>
    public IReadOnlyList<StandingChange> Standings { get; init; } = [];

    /// <summary>
    /// A digest of what the file was compared with. Where it differs at confirming, somebody brought other figures
    /// meanwhile and the preview is made again.
    /// </summary>
    public required string Basis { get; init; }
}
