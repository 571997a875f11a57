using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>An extract that holds figures of a measure.</summary>
/// <param name="Extract">The extract, without its figures.</param>
/// <param name="Figures">How many figures of the measure it holds.</param>
/// <param name="Forces">Of how many forces, the nation counted too.</param>
/// <param name="From">The first month in which a period of them ends.</param>
/// <param name="To">The last month of them.</param>
public sealed record HeldEdition(Extract Extract, int Figures, int Forces, Month From, Month To)
{
    public string Id => Extract.Id;

    /// <summary>The edition as readers know it, as it stands by itself.</summary>
    public string Name => Wording.Start(Extract.Edition);

    /// <summary>What its figures are, where they are not published; empty where they are.</summary>
    public string KindTag => Extract.Kind switch
    {
        ExtractKind.Illustrative => "Illustrative",
        ExtractKind.Stated => "Stated by a report",
        _ => "",
    };
}
