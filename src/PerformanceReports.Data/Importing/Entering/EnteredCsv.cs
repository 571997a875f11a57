using System.Globalization;
using System.Text;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Entering;

/// <summary>Writes figures in the tidy layout, as a file that the import reads back without a change.</summary>
public static class EnteredCsv
{
    private const string Headings = "measure,force_code,period_end,months,numerator,denominator,symbol\n";

    /// <summary>The file. None of its values needs quoting: slugs, codes, months, numbers and symbols.</summary>
    public static byte[] Write(IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var file = new StringBuilder(Headings);
        foreach (var figure in figures)
        {
            file.Append(CultureInfo.InvariantCulture, $"{figure.Measure},{figure.Force},")
                .Append(CultureInfo.InvariantCulture, $"{figure.Period.End.LastDay:yyyy-MM-dd},{figure.Period.Months},")
                .Append(CultureInfo.InvariantCulture, $"{figure.Numerator},{figure.Denominator},{figure.Symbol}\n");
        }

        return Encoding.UTF8.GetBytes(file.ToString());
    }
}
