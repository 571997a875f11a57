using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Tests.Measures;

public sealed class MeasureTests
{
    private static readonly string Overlong = new('x', Measure.TextLength + 1);

    [Fact]
    public void Remember_AName_IsAddedOnceHoweverItIsWritten()
    {
        var measure = Make();

        measure.Remember(" Break-ins ");
        measure.Remember("BREAK-INS");
        measure.Remember("burglary");

        measure.Aliases.ShouldBe(["Break-ins"]);
        measure.Revision.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, "empty")]
    [InlineData(201, "201 characters, 200 are the most")]
    public void Remember_ANameThatIsNone_IsRefused(int length, string reason)
    {
        var measure = Make();

        Should.Throw<ArgumentException>(() => measure.Remember(new string('x', length))).Message.ShouldContain(reason);

        measure.Aliases.ShouldBeEmpty();
    }

    [Fact]
    public void Retire_FromAMonth_LeavesTheMonthsBeforeInUse()
    {
        var measure = Make();

        measure.Retire(new Month(2026, 4));

        measure.IsInUse(new Month(2026, 3)).ShouldBeTrue();
        measure.IsInUse(new Month(2026, 4)).ShouldBeFalse();
        measure.Retire(null);
        measure.IsInUse(new Month(2026, 4)).ShouldBeTrue();
        measure.Revision.ShouldBe(2);
    }

    [Fact]
    public void Describe_ByAnother_TakesAllOfItButTheSlugAndTheRetirement()
    {
        var measure = Make();
        measure.Retire(new Month(2026, 4));
        var other = Full();

        measure.Describe(other, MeasureUse.None);

        measure.RetiredFrom.ShouldBe(new Month(2026, 4));
        measure.Slug.ShouldBe(MeasureSlug.Parse("burglary"));
        measure.Revision.ShouldBe(2);
        foreach (var property in typeof(Measure).GetProperties()
            .Where(p => p.Name is not (nameof(Measure.Slug) or nameof(Measure.RetiredFrom) or nameof(Measure.Revision))))
        {
            property.GetValue(measure).ShouldBeEquivalentTo(property.GetValue(other), property.Name);
        }
    }

    [Fact]
    public void Describe_WithOtherBreaks_KeepsThoseThatStayAsTheyWereHeld()
    {
        var measure = Make();
        measure.AddBreak(new SeriesBreak(new Month(2017, 4), "Wider"));
        measure.AddBreak(new SeriesBreak(new Month(2020, 4), "Goes"));
        var stays = measure.Breaks[0];
        var other = Make();
        other.AddBreak(new SeriesBreak(new Month(2023, 4), "New"));
        other.AddBreak(new SeriesBreak(new Month(2017, 4), "Wider, and sheds"));

        measure.Describe(other, MeasureUse.None);

        measure.Breaks.Select(held => (held.Month.ToString(), held.Note))
            .ShouldBe([("2017-04", "Wider, and sheds"), ("2023-04", "New")]);
        measure.Breaks[0].ShouldBeSameAs(stays);
    }

    [Fact]
    public void Describe_InAnotherUnitOncePublished_IsRefusedAndChangesNothing()
    {
        var measure = Make(MeasureUnit.Count);

        Should.Throw<ArgumentException>(
                () => measure.Describe(Full(), new MeasureUse([], IsPublished: true)))
            .Message.ShouldContain("was published in another unit, which stays. Add a measure with the new unit");

        (measure.Title, measure.Unit, measure.Revision).ShouldBe(("Burglary", MeasureUnit.Count, 0));
    }

    [Theory]
    [InlineData(MeasureUnit.Count, MeasureUnit.RatePer1000Residents, true)]
    [InlineData(MeasureUnit.RatePer1000Residents, MeasureUnit.RatePer1000Households, true)]
    [InlineData(MeasureUnit.Percentage, MeasureUnit.Ratio, true)]
    [InlineData(MeasureUnit.Count, MeasureUnit.Percentage, false)]
    [InlineData(MeasureUnit.Ratio, MeasureUnit.RatePer1000Residents, false)]
    [InlineData(MeasureUnit.Count, MeasureUnit.GradedJudgement, false)]
    public void Describe_InAnotherUnitWhereFiguresAreHeld_IsTakenWhereTheyAreReadAlike(
        MeasureUnit held, MeasureUnit unit, bool taken)
    {
        var (measure, use) = (Make(held), new MeasureUse([3], IsPublished: false));

        var refusal = Record.Exception(() => measure.Describe(Make(unit), use));

        measure.Unit.ShouldBe(taken ? unit : held);
        (refusal as ArgumentException)?.Message.ShouldContain("Withdraw the imports");
        (refusal is null).ShouldBe(taken);
    }

    [Theory]
    [InlineData(Cadence.Quarterly, Cadence.Monthly, 3, false)]
    [InlineData(Cadence.Monthly, Cadence.Quarterly, 1, false)]
    [InlineData(Cadence.Monthly, Cadence.Rolling12Months, 1, false)]
    [InlineData(Cadence.Monthly, Cadence.Quarterly, 3, true)]
    [InlineData(Cadence.Monthly, Cadence.Rolling12Months, 12, true)]
    [InlineData(Cadence.Rolling12Months, Cadence.Monthly, 12, true)]
    public void Describe_InAnotherCadence_IsTakenWhereNoFigureIsLeftOut(
        Cadence held, Cadence cadence, int months, bool taken)
    {
        var (measure, use) = (Make(cadence: held), new MeasureUse([months, 12], IsPublished: true));

        var refusal = Record.Exception(() => measure.Describe(Make(cadence: cadence), use));

        measure.Cadence.ShouldBe(taken ? cadence : held);
        (refusal as ArgumentException)?.Message.ShouldContain("which the new cadence would leave out");
        (refusal is null).ShouldBe(taken);
    }

    [Fact]
    public void Make_WithoutAShortTitle_TakesTheTitle() =>
        new Measure(MeasureSlug.Parse("x"), "A title", MeasureUnit.Count, Polarity.NoJudgement, Cadence.Monthly)
        {
            ShortTitle = " ",
        }.ShortTitle.ShouldBe("A title");

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Make_WithDecimalsThatAreNotShown_IsRefused(int decimals) => Should.Throw<ArgumentException>(
        () => new Measure(MeasureSlug.Parse("x"), "x", MeasureUnit.Count, Polarity.NoJudgement, Cadence.Monthly)
        {
            Decimals = decimals,
        }).Message.ShouldContain($"{decimals} decimal places cannot be shown: give a number from 0 to 4.");

    public static TheoryData<string> Texts =>
        ["short title", "definition", "source", "caveats", "numerator name", "denominator name", "owner", "alias"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Make_WithATextThatIsTooLong_IsRefusedByItsName(string name) => Should.Throw<ArgumentException>(
        () => new Measure(MeasureSlug.Parse("x"), "x", MeasureUnit.Count, Polarity.NoJudgement, Cadence.Monthly)
        {
            ShortTitle = Of(name, "short title"),
            Definition = Of(name, "definition"),
            Source = Of(name, "source"),
            Caveats = Of(name, "caveats"),
            NumeratorName = Of(name, "numerator name"),
            DenominatorName = Of(name, "denominator name"),
            Owner = Of(name, "owner"),
            Aliases = [name == "alias" ? Overlong : "x"],
        }).Message.ShouldStartWith($"The {name} has 4001 characters");

    private static string Of(string name, string field) => name == field ? Overlong : "";

    private static Measure Make(MeasureUnit unit = MeasureUnit.Count, Cadence cadence = Cadence.Quarterly) =>
        new(MeasureSlug.Parse("burglary"), "Burglary", unit, Polarity.LowerIsBetter, cadence);

    private static Measure Full()
    {
        var measure = new Measure(
            MeasureSlug.Parse("other"), "Other", MeasureUnit.Percentage, Polarity.HigherIsBetter, Cadence.Monthly)
        {
            ShortTitle = "Oth",
            Decimals = 3,
            Definition = "A definition",
            Source = "A source",
            Caveats = "- A caveat",
            NumeratorName = "numerators",
            DenominatorName = "denominators",
            Owner = "An owner",
            BenchmarkGroup = BenchmarkGroup.AllForces,
            PositionMethod = PositionMethod.OverdispersedLimits,
            Cut = OffenceCut.Parse("code: 34B"),
            Aliases = ["One", "Two"],
        };
        measure.AddBreak(new SeriesBreak(new Month(2023, 4), "A note"));
        return measure;
    }
}
