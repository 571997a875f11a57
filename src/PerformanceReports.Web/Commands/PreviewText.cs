using System.Globalization;
using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Web.Commands;

/// <summary>A preview in words, for a terminal.</summary>
internal static class PreviewText
{
    // A terminal is read from its end: the biggest changes, and the first problems of many.
    private const int MostChanges = 10;
    private const int MostProblems = 100;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static async Task WriteAsync(TextWriter output, string file, ImportSource source, ImportPreview preview)
    {
        foreach (var line in Lines(file, source, preview))
        {
            await output.WriteLineAsync(line);
        }
    }

    private static IEnumerable<string> Lines(string file, ImportSource source, ImportPreview preview) =>
    [
        $"{file}: {source.Name}, {source.Edition} ({source.Family}, {source.EditionDate.ToString("d MMMM yyyy", British)})",
        .. Counts(preview),
        .. Measures(preview),
        .. Changes(preview),
        .. Standings(preview),
        .. preview.LeftOut.Select(left => $"Left out: {left}"),
        .. Problems(preview),
        $"{Count(preview.Errors, "error")}, {Count(preview.Warnings, "warning")}.",
    ];

    private static IEnumerable<string> Counts(ImportPreview preview)
    {
        yield return string.Create(
            British,
            $"{Count(preview.Figures, "figure")}: {preview.New:N0} new, {preview.Changed:N0} changed, "
            + $"{preview.Unchanged:N0} unchanged; {preview.Missing:N0} of the last edition are missing.");
        if (preview is { DataFrom: { } from, DataTo: { } to })
        {
            yield return $"Periods that end {(from == to ? $"in {to.Name}" : $"from {from.Name} to {to.Name}")}, for "
                + $"{Count(preview.Forces.Count, "area")}.";
        }

        if (preview.Estimates > 0)
        {
            yield return string.Create(
                British, $"Residents and households that are new or differ: {preview.Estimates:N0}.");
        }
    }

    private static IEnumerable<string> Measures(ImportPreview preview) => preview.Measures.Select(measure =>
        string.Create(
            British,
            $"  {measure.Slug}: {Count(measure.Figures, "figure")} of {Count(measure.Forces, "area")}, "
            + $"{Periods(measure)}; {measure.New:N0} new, {measure.Changed:N0} changed, {measure.Missing:N0} missing"));

    private static string Periods(PreviewMeasure measure) => measure.FirstPeriod == measure.LastPeriod
        ? measure.LastPeriod
        : $"{measure.FirstPeriod} to {measure.LastPeriod}";

    private static string Count(int count, string one) =>
        string.Create(British, $"{count:N0} {one}{(count == 1 ? "" : "s")}");

    private static IEnumerable<string> Changes(ImportPreview preview)
    {
        foreach (var change in preview.Changes.Take(MostChanges))
        {
            yield return $"  Changed: {change.Measure}, {change.Force}, {change.Months} months to {change.End.Name}: "
                + $"{Text(change.Then)} would become {Text(change.Now)}";
        }

        if (preview.Changed > MostChanges)
        {
            yield return string.Create(British, $"  and {preview.Changed - MostChanges:N0} changes more");
        }
    }

    private static IEnumerable<string> Standings(ImportPreview preview) => preview.Standings.Select(standing =>
        $"  {standing.Measure}, {standing.Period}: {Text(standing.Then)} would become {Text(standing.Now)}");

    private static IEnumerable<string> Problems(ImportPreview preview)
    {
        foreach (var problem in preview.Problems.Take(MostProblems))
        {
            yield return $"{(problem.Severity == ImportSeverity.Error ? "ERROR" : "Warning")} {problem}";
        }

        var rest = preview.Errors + preview.Warnings - Math.Min(preview.Problems.Count, MostProblems);
        if (rest > 0)
        {
            yield return string.Create(British, $"and {rest:N0} problems more");
        }
    }

    private static string Text(FigureValue? value) => value is null
        ? "nothing"
        : string.Join(" ", new[]
        {
            value.Numerator?.ToString("#,0.####", British),
            value.Denominator is { } of ? $"of {of.ToString("#,0.####", British)}" : null,
            value.Symbol,
        }.Where(part => part is not null));

    private static string Text(Standing? standing) => standing is null
        ? "no comparison"
        : string.Create(British, $"{(standing.IsShared ? "joint " : "")}{standing.Place} of {standing.Of}")
            + (standing.Position.Length > 0 ? $" ({standing.Position})" : "");
}
