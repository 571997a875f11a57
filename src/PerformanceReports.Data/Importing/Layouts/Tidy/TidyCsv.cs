using System.Globalization;
using System.Text;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Layouts.Tidy;

/// <summary>
/// Writes figures as the tidy CSV that an import reads: read again, it gives the same figures. UTF-8, comma, one header
/// row, ISO dates, as in the seed data.
/// </summary>
public static class TidyCsv
{
    private const string Headings = "measure,force_code,period_end,months,numerator,denominator,symbol\r\n";

    /// <summary>The file, the figures in their order.</summary>
    public static byte[] Write(IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var text = new StringBuilder(Headings);
        foreach (var figure in figures)
        {
            // Slugs, codes, dates, numbers and symbols: nothing here ever needs quotation marks.
            text.Append(
                CultureInfo.InvariantCulture,
                $"{figure.Measure},{figure.Force},{figure.Period.End.LastDay:yyyy-MM-dd},{figure.Period.Months},");
            text.Append(
                CultureInfo.InvariantCulture, $"{figure.Numerator},{figure.Denominator},{figure.Symbol}\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
