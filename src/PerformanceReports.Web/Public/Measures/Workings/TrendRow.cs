using PerformanceReports.Domain.Statistics.Trends;

namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>
/// A year of the trend's table. Each number is worked out from the ones shown before it, so that a calculator gets it
/// from what stands on the page.
/// </summary>
/// <param name="Point">The year's time, value and interval.</param>
internal sealed record TrendRow(TrendPoint Point)
{
    private const int ValueDigits = 10;
    private const int ErrorDigits = 8;

    public double Time => Point.Time;

    public string ValueText => SumText.Significant(Point.Value, ValueDigits);

    public string LowerText => SumText.Significant(Point.Lower, ValueDigits);

    public string UpperText => SumText.Significant(Point.Upper, ValueDigits);

    public string ErrorText => SumText.Significant(
        (SumText.Read(UpperText) - SumText.Read(LowerText)) / 3.92, ErrorDigits);

    public string WeightText => SumText.Significant(1 / Math.Pow(SumText.Read(ErrorText), 2), ErrorDigits);

    public double Value => SumText.Read(ValueText);

    public double Weight => SumText.Read(WeightText);
}
