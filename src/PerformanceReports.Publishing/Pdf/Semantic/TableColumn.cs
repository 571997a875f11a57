namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A column of a table.</summary>
/// <param name="Header">What it holds.</param>
/// <param name="Share">Its share of the width, in any unit common to the table's columns.</param>
/// <param name="Alignment">How its cells stand.</param>
/// <param name="Detail">A second line of the header, or an empty text.</param>
internal sealed record TableColumn(
    string Header,
    double Share,
    CellAlignment Alignment = CellAlignment.Start,
    string Detail = "");
