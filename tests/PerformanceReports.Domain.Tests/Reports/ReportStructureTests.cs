using PerformanceReports.Domain.Reports;
using static PerformanceReports.Domain.Tests.Reports.SampleReports;

namespace PerformanceReports.Domain.Tests.Reports;

public sealed class ReportStructureTests
{
    public static TheoryData<ReportStatus> NotDraft => AllBut(ReportStatus.Draft);

    [Theory]
    [MemberData(nameof(NotDraft))]
    public void AnyChange_NotADraft_Refuses(ReportStatus status)
    {
        var report = At(status);
        var (part, section) = (report.Parts[0], report.Only());
        Action[] changes =
        [
            () => report.Describe("Title", "Text.", [], Analyst),
            () => report.DrawOn(["home-office-2026-06"], Analyst),
            () => report.Add(new ReportPart("local", "Local"), Analyst),
            () => report.Describe(part, new ReportPart("local", "Local"), Analyst),
            () => report.Move(part, 0, Analyst),
            () => report.Remove(part, Analyst),
            () => report.Add(part, new ReportSection("burglary", "Burglary"), Analyst),
            () => report.Move(section, part, 0, Analyst),
            () => report.Remove(section, Analyst),
            () => report.Edit(section, Analyst),
            () => report.CarryTerm("asb", Analyst),
            () => report.DropTerm("asb", Analyst),
        ];
        var revision = report.Revision;
        foreach (var change in changes)
        {
            Should.Throw<ReportRefusedException>(change).Message.ShouldContain("cannot be changed");
        }

        report.Revision.ShouldBe(revision);
    }

    [Fact]
    public void AnyChange_OfTheWhole_CountsOnceAndNamesItsAuthor()
    {
        var report = Complete();
        var (part, section) = (report.Parts[0], report.Only());
        Action[] changes =
        [
            () => report.Describe("Title", "Text.", ["A note."], Colleague),
            () => report.DrawOn(["home-office-2026-06"], Colleague),
            () => report.Add(new ReportPart("local", "Local"), Colleague),
            () => report.Describe(part, new ReportPart("any", "Local", "Second line"), Colleague),
            () => report.Move(part, 1, Colleague),
            () => report.Add(part, new ReportSection("burglary", "Burglary"), Colleague),
            () => report.Move(section, part, 1, Colleague),
            () => report.CarryTerm("asb", Colleague),
            () => report.DropTerm("asb", Colleague),
        ];
        foreach (var change in changes)
        {
            var before = report.Revision;
            change();
            report.Revision.ShouldBe(before + 1);
        }

        report.LastAuthor.ShouldBe(Colleague);
        section.LastAuthor.ShouldBe(Analyst);
    }

    [Fact]
    public void Describe_ATextTooLong_ChangesNothing()
    {
        var report = Complete();
        Should.Throw<ArgumentException>(
            () => report.Describe("New", new string('a', Report.TextLength + 1), [], Analyst));
        report.Title.ShouldBe("Performance report");
    }

    [Fact]
    public void Describe_APart_KeepsItsSlugAndSections()
    {
        var report = Complete();
        var described = new ReportPart("other", "Local plan", "2021 to 2025", "About it.") { PlanPriority = 4 };
        report.Describe(report.Parts[0], described, Analyst);
        var part = report.Parts.Single();
        (part.Slug, part.Title, part.Subtitle, part.PlanPriority).ShouldBe(("national", "Local plan", "2021 to 2025", 4));
        part.Sections.Count.ShouldBe(1);
    }

    [Fact]
    public void DrawOn_TheSameTwice_NamesItOnce()
    {
        var report = Complete();
        report.DrawOn(["home-office", "illustrative", "home-office"], Analyst);
        report.Extracts.ShouldBe(["home-office", "illustrative"]);
    }

    [Fact]
    public void Add_APartTwice_Refuses() =>
        Refused(Complete(), report => report.Add(new ReportPart("national", "Again"), Analyst)).ShouldContain("already");

    [Fact]
    public void Remove_APartWithSections_Refuses() =>
        Refused(Complete(), report => report.Remove(report.Parts[0], Analyst)).ShouldContain("has 1 section");

    [Fact]
    public void AnyChange_APartOfAnotherReport_Refuses()
    {
        var (report, other) = (Complete(), Complete().Parts[0]);
        Refused(report, held => held.Remove(other, Analyst)).ShouldContain("not one of this report");
        Refused(report, held => held.Move(held.Only(), other, 0, Analyst)).ShouldContain("not one of this report");
        Refused(report, held => held.Add(other, new ReportSection("burglary", "Burglary"), Analyst))
            .ShouldContain("not one of this report");
    }

    [Fact]
    public void AnyChange_ASectionOfAnotherReport_Refuses()
    {
        var (report, other) = (Complete(), Complete().Only());
        Refused(report, held => held.Remove(other, Analyst)).ShouldContain("not one of this report");
        Refused(report, held => held.Edit(other, Analyst)).ShouldContain("not one of this report");
        Refused(report, held => held.Move(other, held.Parts[0], 0, Analyst)).ShouldContain("not one of this report");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Move_ASectionToAPlaceThatIsNot_RefusesAndLeavesIt(int position)
    {
        var report = Complete();
        Refused(report, held => held.Move(held.Only(), held.Parts[0], position, Analyst)).ShouldContain("no place");
        report.Sections().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Move_APartToAPlaceThatIsNot_Refuses(int position) =>
        Refused(Complete(), report => report.Move(report.Parts[0], position, Analyst)).ShouldContain("no place");

    [Fact]
    public void Move_ASectionToAnotherPart_KeepsWhatItHolds()
    {
        var report = Complete();
        var local = new ReportPart("local", "Local plan");
        report.Add(local, Analyst);
        report.Move(report.Only(), local, 0, Analyst);
        report.Parts[0].Sections.ShouldBeEmpty();
        local.Sections.Single().Comments.Count.ShouldBe(1);
    }

    [Fact]
    public void CarryTerm_Twice_CarriesItOnce()
    {
        var report = Complete();
        report.CarryTerm("asb", Analyst);
        report.CarryTerm("asb", Analyst);
        report.Glossary.ShouldBe(["asb"]);
    }

    private static string Refused(Report report, Action<Report> change)
    {
        var before = report.Revision;
        var message = Should.Throw<ReportRefusedException>(() => change(report)).Message;
        report.Revision.ShouldBe(before);
        return message;
    }
}
