using PerformanceReports.Data.Importing.Names;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Tests.Importing.Names;

public sealed class NameBookTests
{
    private static readonly ForceCode Avon = ForceCode.Parse("E23000036");
    private static readonly ForceCode London = ForceCode.Parse("E23000034");
    private static readonly ForceCode Dyfed = ForceCode.Parse("W15000004");

    private static readonly Force[] Forces =
    [
        WithAlias(new(Avon, "Avon and Somerset", "avon-and-somerset"), "A and S"),
        new(London, "London, City of", "city-of-london"),
        new(Dyfed, "Dyfed-Powys", "dyfed-powys"),
        new(ForceCode.Parse("E23000035"), "Devon and Cornwall", "devon-and-cornwall"),
    ];

    private static readonly NameBook<ForceCode> Book = ForceNames.Of(Forces);

    [Theory]
    [InlineData("Avon & Somerset", "E23000036")]
    [InlineData("AVON AND SOMERSET CONSTABULARY", "E23000036")]
    [InlineData("avon-and-somerset", "E23000036")]
    [InlineData("E23000036", "E23000036")]
    [InlineData("A & S", "E23000036")]
    [InlineData("City of London Police", "E23000034")]
    [InlineData("London, City of", "E23000034")]
    [InlineData("Dyfed\u2013Powys", "W15000004")]
    [InlineData("England & Wales", "K04000001")]
    public void TryFind_AForceAsFilesWriteIt_FindsIt(string name, string code)
    {
        Book.TryFind(name, out var force).ShouldBeTrue();
        force.ToString().ShouldBe(code);
    }

    [Theory]
    [InlineData("Avon", "Avon and Somerset")]
    [InlineData("Avon and Sumerset", "Avon and Somerset")]
    [InlineData("Devon & Cornwal", "Devon and Cornwall")]
    public void Nearest_AnUnknownForce_OffersTheLikeliestFirst(string name, string offered)
    {
        Book.TryFind(name, out _).ShouldBeFalse();
        Book.Nearest(name)[0].Title.ShouldBe(offered);
    }

    [Fact]
    public void TryFind_ANameOfTwo_TakesNeither()
    {
        var burglary = new Measure(
            MeasureSlug.Parse("burglary"), "Burglary", MeasureUnit.Count, Polarity.LowerIsBetter, Cadence.Quarterly);
        var homes = new Measure(
            MeasureSlug.Parse("homes"), "Burglary of homes", MeasureUnit.Count, Polarity.LowerIsBetter, Cadence.Quarterly)
        {
            ShortTitle = "Burglary",
        };

        var book = MeasureNames.Of([burglary, homes]);

        book.TryFind("burglary", out _).ShouldBeFalse();
        book.TryFind("Burglary of homes", out var found).ShouldBeTrue();
        found.ShouldBe(homes.Slug);
    }

    [Fact]
    public void TryFind_AnAliasThatAMeasureWasGiven_FindsTheMeasure()
    {
        var burglary = new Measure(
            MeasureSlug.Parse("burglary"), "Burglary", MeasureUnit.Count, Polarity.LowerIsBetter, Cadence.Quarterly);
        MeasureNames.Of([burglary]).TryFind("break-ins", out _).ShouldBeFalse();

        burglary.Remember("Break-ins");

        MeasureNames.Of([burglary]).TryFind("BREAK INS", out var found).ShouldBeTrue();
        found.ShouldBe(burglary.Slug);
    }

    private static Force WithAlias(Force force, string alias)
    {
        force.Remember(alias);
        return force;
    }
}
