using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.BoundFigures;
using PerformanceReports.Publishing.Text;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.BoundFigures;

public sealed class FigureBinderTests
{
    private const string Link = "[1,402](figure:referrals.count)";

    [Theory]
    [InlineData("There were {{referrals.count}}.", $"There were {Link}.")]
    [InlineData("{{ referrals.count }} and {{referrals.count}}", $"{Link} and {Link}")]
    [InlineData("- **{{referrals.count}}** cases", $"- **{Link}** cases")]
    [InlineData("[{{referrals.count}} cases](https://example.org)", "[1,402 cases](https://example.org)")]
    [InlineData("[site](https://example.org) {{referrals.count}}", $"[site](https://example.org) {Link}")]
    [InlineData("Nothing {bound} here", "Nothing {bound} here")]
    public void Markdown_References_BecomeNumbersThatKnowTheirSource(string text, string bound) =>
        Binder().Markdown(text).Text.ShouldBe(bound);

    [Fact]
    public void Plain_References_BecomeNumbers() =>
        Binder().Plain("There were {{referrals.count}}.").Text.ShouldBe("There were 1,402.");

    [Fact]
    public void Markdown_AnIllustrativeFigure_IsMarkedInTheText()
    {
        var binder = new FigureBinder(new FigureResolver(
            Sources(Illustrative(new Figure(Referrals.Slug, Own, Period.YearEnding(March), 1402))),
            Period.QuarterEnding(March)));
        binder.Markdown("There were {{referrals.count}}.").Text.ShouldBe($"There were {Link} (illustrative).");
        binder.Plain("There were {{referrals.count}}.").Text.ShouldBe("There were 1,402 (illustrative).");
    }

    [Fact]
    public void Markdown_References_GivesTheirFiguresInOrder() =>
        Binder().Markdown("{{referrals.value}}, {{referrals.count}}").Figures
            .Select(figure => figure.Reference).ShouldBe(["referrals.value", "referrals.count"]);

    [Theory]
    [InlineData("A {{referals.count}} B", "A **{{referals.count}} (not resolved)** B", "No measure is named referals")]
    [InlineData("A {{}} B", "A **{{}} (not resolved)** B", "is not a reference")]
    [InlineData("A {{referrals.count} B", "A **{{ (not resolved)**referrals.count} B", "ends with two")]
    public void Markdown_WhatHasNoFigure_StaysMarkedWithItsReason(string text, string marked, string reason)
    {
        var bound = Binder().Markdown(text);
        bound.Text.ShouldBe(marked);
        bound.Unresolved.ShouldHaveSingleItem().Problem!.ShouldContain(reason);
    }

    [Fact]
    public void Flatten_ABoundText_LeavesTheNumberAlone() =>
        FigureLink.Flatten($"There were {Link}, see [a page](https://example.org).")
            .ShouldBe("There were 1,402, see [a page](https://example.org).");

    [Fact]
    public void Parse_ABoundText_KnowsWhichRunIsAFigure()
    {
        var runs = RichText.Parse($"There were **{Link}** of them.").Runs().ToList();
        runs.ShouldBe(
        [
            new("There were "),
            new("1,402", Bold: true, Figure: "referrals.count"),
            new(" of them."),
        ]);
    }

    [Fact]
    public void Parse_FiguresInNestedLists_AreFoundInOrder() =>
        RichText.Parse("- one\n  1. [2](figure:a.count)\n     - [3](figure:b.count)\n- [4](figure:c.count)").Runs()
            .Select(run => run.Figure).OfType<string>().ShouldBe(["a.count", "b.count", "c.count"]);

    private static FigureBinder Binder() => new(new FigureResolver(
        Sources(Published(March, new Figure(Referrals.Slug, Own, Period.YearEnding(March), 1402))),
        Period.QuarterEnding(March)));
}
