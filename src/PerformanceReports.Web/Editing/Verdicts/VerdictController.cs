using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Verdicts;

/// <summary>Giving the verdicts on a measure.</summary>
public sealed class VerdictController(VerdictPages pages, ReportEditor editor, Drafters drafters) : Controller
{
    private const string Path = ReportPlaces.SectionPath + "/measures/{measure}";
    private const string TakeTrend = "trend";
    private const string TakeBenchmark = "benchmark";
    private const string Next = "next";

    [HttpGet(Path)]
    public async Task<IActionResult> Index(
        string report, string section, string measure, CancellationToken cancellationToken) =>
        await pages.FindAsync(
            new(report, section), measure, await drafters.IncludeAsync(User), null, cancellationToken) is { } page
            ? View(page)
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(Path)]
    public async Task<IActionResult> Save(
        string report, string section, string measure, VerdictForm form, string? act, CancellationToken cancellationToken)
    {
        var key = new SectionKey(report, section);
        if (await pages.FindAsync(key, measure, mayDraft: true, form, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        if (act is TakeTrend or TakeBenchmark)
        {
            Take(page, form, act);
            page = (await pages.FindAsync(key, measure, mayDraft: true, form, cancellationToken))!;
        }

        Check(page, form);
        return ModelState.IsValid ? await StoreAsync(key, page, act, cancellationToken) : View(nameof(Index), page);
    }

    private async Task<IActionResult> StoreAsync(
        SectionKey key, VerdictPage page, string? act, CancellationToken cancellationToken)
    {
        var form = page.Form;
        var chosen = form.Chosen(page.Measure, page.Benchmark?.Text);
        var result = await editor.ChangeSectionAsync(
            key,
            User.PersonName(),
            (stored, draft) => form.ApplyTo(RowOf(stored, page.Row), draft, chosen),
            cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done($"The verdicts on {form.Title} are saved.");
            return Redirect(Onwards(page, act));
        }

        ModelState.Add(
            result, nameof(form.Title), nameof(form.Note), nameof(form.TrendReason), nameof(form.BenchmarkReason));
        if (result.Clash is { } clash)
        {
            form.Started.Take(clash);
        }

        return result.Report?.FindSection(key.Section) is { } stored
            ? View(nameof(Index), page with { Report = result.Report, Content = stored, Clash = result.Clash })
            : NotFound();
    }

    private static Assessment RowOf(ReportSection section, Assessment row) =>
        section.Assessments.FirstOrDefault(held => held.Measure == row.Measure)
        ?? throw new ReportRefusedException(
            $"{section.Title} has this measure no more: somebody may have removed it. Copy what you typed, and ask.");

    private static string Onwards(VerdictPage page, string? act) => act switch
    {
        TakeTrend => $"{page.Address}#trend",
        TakeBenchmark => $"{page.Address}#benchmark",
        Next when page.NextUndecided is var (section, row) =>
            ReportPlaces.Verdict(page.Key, section.Slug, row.Measure.ToString()),
        _ => page.Back,
    };

    // The fields then hold the suggestion, not what the browser sent.
    private void Take(VerdictPage page, VerdictForm form, string act)
    {
        string[] fields = [nameof(form.Trend), nameof(form.TrendNote)];
        if (act == TakeTrend)
        {
            form.TakeTrend(page.Trend?.Text);
        }
        else
        {
            form.TakeBenchmark(page.Benchmark?.Text);
            fields =
            [
                nameof(form.Benchmark), nameof(form.Rank), nameof(form.Of), nameof(form.Shared), nameof(form.Position),
            ];
        }

        foreach (var field in fields)
        {
            ModelState.Remove($"Form.{field}");
        }
    }

    private void Check(VerdictPage page, VerdictForm form)
    {
        if (TrendChoices.ProblemOf(TrendChoices.Together(form.Trend, form.TrendNote)) is { } trend)
        {
            ModelState.AddModelError("Form.Trend", trend);
        }

        if (form.Choice().Problem() is { } benchmark)
        {
            ModelState.AddModelError("Form.Benchmark", benchmark);
        }

        RequireReason("Form.TrendReason", page.Trend, form.TrendReason);
        RequireReason("Form.BenchmarkReason", page.Benchmark, form.BenchmarkReason);
    }

    private void RequireReason(string field, PublishedSuggestion? suggestion, string? reason)
    {
        if (suggestion is { Differences.Count: > 0 } && string.IsNullOrWhiteSpace(reason))
        {
            ModelState.AddModelError(
                field,
                $"{string.Join(" ", suggestion.Differences)} Give the reason, which is published, or take the suggestion.");
        }
    }
}
