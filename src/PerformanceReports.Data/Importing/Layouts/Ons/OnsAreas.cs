using System.Text.RegularExpressions;
using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Layouts.Ons;

/// <summary>Finds the areas of the ONS tables that are police forces, or England and Wales.</summary>
internal sealed partial class OnsAreas(FileReading reading)
{
    // As the tables write them where they give no code; the region is told from the force by its name alone.
    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "England", "Wales", "North East", "North West", "Yorkshire and The Humber", "East Midlands",
        "West Midlands Region", "East", "East of England", "London", "South East", "South West",
        "British Transport Police", "Action Fraud", "CIFAS", "UK Finance", "National Fraud Intelligence Bureau",
        "Unallocated to a police force area",
    };

    private readonly RowForces _forces = new(reading);
    private readonly HashSet<string> _leftOut = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The area of a row; null where it is none, another area, or unknown, which is told.</summary>
    public ForceCode? Find(Headings<OnsColumn> headings, SheetRow row)
    {
        var code = headings.Of(row, OnsColumn.Code).Text;
        var name = HeadingText.Plain(headings.Of(row, OnsColumn.Name).Text);
        if (headings.AreAgain(row) || row.Cells.Count(cell => !cell.IsEmpty) == 1)
        {
            return null;
        }

        if (!ForceCode.TryParse(code, out _) && (OtherCode().IsMatch(code) || Others.Contains(name)))
        {
            _leftOut.Add(name.Length > 0 ? name : code);
            return null;
        }

        // A mark such as [z] in place of a code is no code.
        return _forces.Find(
            code.StartsWith('[') ? "" : code, name, (headings.At(OnsColumn.Code), headings.At(OnsColumn.Name)));
    }

    public void TellLeftOut()
    {
        if (_leftOut.Count > 0)
        {
            reading.LeftOut.Add($"{Words.Some(_leftOut, 12)}: no police force areas.");
        }
    }

    // Regions, countries, and the United Kingdom and parts of it in the ONS's coding.
    [GeneratedRegex("^(E12|E92|W92|N92|S92|K0[1-9])[0-9]{5,6}\\z", RegexOptions.ExplicitCapture)]
    private static partial Regex OtherCode();
}
