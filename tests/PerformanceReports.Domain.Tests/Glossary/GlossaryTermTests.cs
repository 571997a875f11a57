using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Tests.Glossary;

public sealed class GlossaryTermTests
{
    private static readonly Month April = new(2025, 4);

    [Theory]
    [InlineData("2025-03", false)]
    [InlineData("2025-04", true)]
    [InlineData("2026-03", true)]
    [InlineData("2026-04", false)]
    public void IsOf_AMonth_ReachesFromTheFirstToBeforeTheRetirement(string month, bool expected)
    {
        var term = Term();
        term.Retire(new Month(2026, 4));

        term.IsOf(Month.Parse(month)).ShouldBe(expected);
    }

    [Fact]
    public void Retire_NotAfterTheFirstMonth_IsRefusedAndChangesNothing()
    {
        var term = Term();

        Should.Throw<ArgumentException>(() => term.Retire(April)).Message.ShouldContain("choose a later month");
        (term.RetiredFrom, term.Revision).ShouldBe((null, 0));
    }

    [Fact]
    public void Retire_Never_TakesItBackIntoUse()
    {
        var term = Term();
        term.Retire(new Month(2026, 4));
        term.Retire(null);

        term.IsOf(new Month(2030, 1)).ShouldBeTrue();
        term.Revision.ShouldBe(2);
    }

    [Fact]
    public void Describe_AnotherTerm_SaysWhatThatSaysUnderItsOwnSlug()
    {
        var term = Term();
        term.Describe(new GlossaryTerm("other", "MSG", "Eight forces.", new Month(2024, 4), ["group"]) { Expansion = "Most similar group" });

        (term.Slug, term.Term, term.Definition, term.Expansion).ShouldBe(("msg", "MSG", "Eight forces.", "Most similar group"));
        term.From.ShouldBe(new Month(2024, 4));
        term.Aliases.ShouldBe(["group"]);
    }

    [Fact]
    public void Describe_FromAfterItsRetirement_IsRefused()
    {
        var term = Term();
        term.Retire(new Month(2026, 4));

        Should.Throw<ArgumentException>(() => term.Describe(new GlossaryTerm("msg", "MSG", "Forces.", new Month(2026, 4))));
    }

    private static GlossaryTerm Term() => new("msg", "MSG", "Forces that are compared.", April);
}
