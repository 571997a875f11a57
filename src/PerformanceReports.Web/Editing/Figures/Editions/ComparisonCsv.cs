using System.Globalization;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Publishing.OpenData;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>Every figure of two editions as a file, a row each.</summary>
public static class ComparisonCsv
{
    public static byte[] Of(
        MeasureEditions measure, HeldEdition then, HeldEdition now, EditionComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(comparison);
        var csv = new CsvText();
        Header(csv, then, now);
        foreach (var figure in comparison.Figures)
        {
            csv.Data(measure.Slug)
                .Data(figure.Code)
                .Words(figure.Force)
                .Data(figure.Period.End.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                .Data(figure.Period.Months.ToString(CultureInfo.InvariantCulture));
            Values(csv, figure.Then);
            Values(csv, figure.Now);
            csv.Data(Number(figure.Difference)).Data(Number(figure.Percent)).End();
        }

        return csv.ToBytes();
    }

    private static void Header(CsvText csv, HeldEdition then, HeldEdition now)
    {
        foreach (var column in (string[])["measure", "force_code", "force", "period_end", "months"])
        {
            csv.Data(column);
        }

        foreach (var edition in (HeldEdition[])[then, now])
        {
            csv.Words($"numerator ({edition.Name})")
                .Words($"denominator ({edition.Name})")
                .Words($"symbol ({edition.Name})");
        }

        csv.Data("difference").Data("per_cent").End();
    }

    private static void Values(CsvText csv, Figure? figure) => csv
        .Data(Number(figure?.Numerator))
        .Data(Number(figure?.Denominator))
        .Data(figure?.Symbol?.ToString() ?? "");

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
