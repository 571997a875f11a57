using System.Text.Json;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>Writes the forces of <see cref="MeasureHistoryJson"/>: their histories, XmR charts and standings.</summary>
internal static class MeasureForceJson
{
    public static void Write(Utf8JsonWriter json, MeasureForce force)
    {
        json.WriteString("code", force.Code);
        json.WriteString("name", force.Name);
        json.WriteBoolean("own", force.Own);
        ReportDataJson.WriteTexts(json, "group", force.Group);
        WritePoints(json, "discrete", force.Discrete);
        WritePoints(json, "rolling", force.Rolling);
        if (force.Control is not { } control)
        {
            json.WriteNull("control");
            return;
        }

        json.WriteStartObject("control");
        json.WriteNumber("periodMonths", control.PeriodMonths);
        json.WriteString("unit", control.UnitLabel);
        MeasureHistoryJson.WriteAll(json, "segments", control.Segments, WriteSegment);
        json.WriteEndObject();
    }

    public static void WriteStandings(Utf8JsonWriter json, string name, IReadOnlyList<MeasureStanding> standings) =>
        MeasureHistoryJson.WriteAll(json, name, standings, static (json, standing) =>
        {
            json.WriteString("code", standing.ForceCode);
            json.WriteString("name", standing.ForceName);
            json.WriteBoolean("own", standing.Own);
            json.WriteNumber("rank", standing.Rank);
            json.WriteString("plausibleRank", standing.PlausibleRank.Length == 0 ? null : standing.PlausibleRank);
            WritePoint(json, standing.Point);
        });

    public static void WritePoints(Utf8JsonWriter json, string name, IReadOnlyList<MeasurePoint> points) =>
        MeasureHistoryJson.WriteAll(json, name, points, WritePoint);

    private static void WriteSegment(Utf8JsonWriter json, MeasureControlSegment segment)
    {
        json.WriteString("from", segment.Points[0].End.ToString());
        json.WriteString("to", segment.Points[^1].End.ToString());
        WritePoints(json, "points", segment.Points);
        ReportDataJson.WriteNumber(json, "mean", segment.Mean);
        ReportDataJson.WriteNumber(json, "lower", segment.Lower);
        ReportDataJson.WriteNumber(json, "upper", segment.Upper);
        ReportDataJson.WriteNumber(json, "meanMovingRange", segment.MeanMovingRange);
        json.WriteNumber("screenedOut", segment.ScreenedOut);
        json.WriteString("explanation", segment.Explanation);
        MeasureHistoryJson.WriteAll(json, "signals", segment.Signals, static (json, signal) =>
        {
            json.WriteString("name", signal.Name);
            json.WriteString("text", signal.Text);
            json.WriteString("outlook", DataNames.Of(signal.Outlook));
            ReportDataJson.WriteTexts(json, "ends", [.. signal.Ends.Select(month => month.ToString())]);
        });
    }

    /// <summary>The numbers of a point; those that it does not have are left out, to keep long files short.</summary>
    private static void WritePoint(Utf8JsonWriter json, MeasurePoint point)
    {
        json.WriteString("end", point.End.ToString());
        json.WriteNumber("value", DataNumber.Round(point.Value));
        WriteIfHeld(json, "numerator", point.Numerator);
        WriteIfHeld(json, "denominator", point.Denominator);
        WriteIfHeld(json, "estimate", point.Estimate);
        WriteIfHeld(json, "lower", point.Lower);
        WriteIfHeld(json, "upper", point.Upper);
    }

    private static void WriteIfHeld(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } held)
        {
            json.WriteNumber(name, DataNumber.Round(held));
        }
    }
}
