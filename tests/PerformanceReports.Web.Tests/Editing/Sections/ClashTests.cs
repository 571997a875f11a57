using System.Net;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Sections;

/// <summary>Two people in one section: nobody's text is lost, whatever the order of events.</summary>
[Collection(SiteCollection.Name)]
public sealed class ClashTests(SiteFixture site)
{
    [Fact]
    public async Task Save_OfDifferentCommentsByTwoPeople_KeepsBoth()
    {
        var section = await DraftSection.StartAsync(site, "2050-01");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        var hers = await anna.PageAsync(section.Address);
        var his = await ben.PageAsync(section.Address);

        using var first = await section.SaveAsync(anna, hers, "comment-1", new() { ["text"] = "Anna's" });
        using var second = await section.SaveAsync(ben, his, "comment-2", new() { ["text"] = "Ben's" });

        second.Headers.Location!.ToString().ShouldBe($"{section.Address}#comment-2");
        (await section.CommentAsync("1"), await section.CommentAsync("2")).ShouldBe(("Anna's", "Ben's"));
    }

    [Fact]
    public async Task Save_OfDifferentCommentsAtTheSameMoment_KeepsAll()
    {
        var section = await DraftSection.StartAsync(site, "2050-02");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        var stored = await section.StoredAsync();

        var saves = Enumerable.Range(0, 3).SelectMany(_ => stored.Comments).Select((comment, index) => section.AutosaveAsync(
            index % 2 == 0 ? anna : ben,
            $"comment-{comment.Key}",
            new() { ["text"] = $"Text of {comment.Key}" },
            new() { ["text"] = comment.Text }));
        var answers = await Task.WhenAll(saves);

        answers.Select(answer => answer.Answer.Status).ShouldAllBe(status => status == "saved");
        (await section.StoredAsync()).Comments.Select(comment => comment.Text)
            .ShouldBe(stored.Comments.Select(comment => $"Text of {comment.Key}"));
    }

    [Fact]
    public async Task Save_OfDifferentTextsOfOneAction_PutsThemTogether()
    {
        var section = await DraftSection.StartAsync(site, "2050-03");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        var item = $"action-{(await section.StoredAsync()).Actions[0].Key}";
        var hers = await anna.PageAsync(section.Address);
        var his = await ben.PageAsync(section.Address);

        using var first = await section.SaveAsync(anna, hers, item, new() { ["text"] = "Anna's text" });
        using var second = await section.SaveAsync(ben, his, item, new() { ["state"] = "stopped", ["reason"] = "Ben's reason" });

        var action = (await section.StoredAsync()).Actions[0];
        (action.Text, action.State, action.Reason).ShouldBe(("Anna's text", ActionState.Stopped, "Ben's reason"));
    }

    [Fact]
    public async Task Save_OfTheSameCommentByTwoPeople_ShowsBothTextsAndStoresTheFirst()
    {
        var section = await DraftSection.StartAsync(site, "2050-04");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        var started = await section.CommentAsync("1");

        var clash = await ClashAsync(section, anna, ben);

        (await section.CommentAsync("1")).ShouldBe("Anna's");
        clash.QuerySelectorAll(".versus__side .versus__text").Select(text => text.TextContent).ShouldBe(["Ben's", "Anna's"]);
        clash.QuerySelector("details .versus__text")!.TextContent.ShouldBe(started);
        clash.QuerySelector("main")!.TextContent.ShouldContain($"{DraftSection.Anna} changed the same text on");
    }

    [Theory]
    [InlineData("yours", "Ben's", "2050-05")]
    [InlineData("theirs", "Anna's", "2050-06")]
    [InlineData("merged", "Anna's and Ben's", "2050-07")]
    public async Task Resolve_ByAChoice_StoresTheChosenText(string choice, string expected, string report)
    {
        var section = await DraftSection.StartAsync(site, report);
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        var clash = await ClashAsync(section, anna, ben);

        using var answer = await ben.PostFormAsync(clash, section.Address, $"{section.TextsOf("comment-1")}/clash", new()
        {
            ["Choice[text]"] = choice,
            ["Together[text]"] = "Anna's and Ben's",
        });

        answer.Headers.Location!.ToString().ShouldBe($"{section.Address}#comment-1");
        (await section.CommentAsync("1")).ShouldBe(expected);
        (await ben.PageAsync(section.Address)).QuerySelector(".kept").ShouldBeNull();
    }

    [Fact]
    public async Task Resolve_WithoutAChoice_AsksForIt()
    {
        var section = await DraftSection.StartAsync(site, "2050-08");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        var clash = await ClashAsync(section, anna, ben);

        using var answer = await ben.PostFormAsync(clash, section.Address, $"{section.TextsOf("comment-1")}/clash", []);

        var again = await SiteFixture.ParseAsync(answer);
        again.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#choice-text");
        again.GetElementById("choice-text").ShouldNotBeNull();
        (await section.CommentAsync("1")).ShouldBe("Anna's");
    }

    [Fact]
    public async Task Resolve_OfATextThatWasChangedOnceMore_IsAClashAgain()
    {
        var section = await DraftSection.StartAsync(site, "2050-09");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        var clash = await ClashAsync(section, anna, ben);
        await section.AutosaveAsync(anna, "comment-1", new() { ["text"] = "Anna's second" }, new() { ["text"] = "Anna's" });

        using var answer = await ben.PostFormAsync(clash, section.Address, $"{section.TextsOf("comment-1")}/clash", new()
        {
            ["Choice[text]"] = "yours",
        });

        answer.Headers.Location!.ToString().ShouldEndWith("/clash");
        (await section.CommentAsync("1")).ShouldBe("Anna's second");
        (await ben.PageAsync($"{section.TextsOf("comment-1")}/clash")).QuerySelectorAll(".versus__side .versus__text")
            .Select(text => text.TextContent).ShouldBe(["Ben's", "Anna's second"]);
    }

    [Fact]
    public async Task Autosave_OfATextThatSomebodyElseChanged_IsKeptAndLeadsToTheChoice()
    {
        var section = await DraftSection.StartAsync(site, "2050-10");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        var started = await section.CommentAsync("1");
        await section.AutosaveAsync(anna, "comment-1", new() { ["text"] = "Anna's" }, new() { ["text"] = started });

        var (status, answer) = await section.AutosaveAsync(
            ben, "comment-1", new() { ["text"] = "Ben's" }, new() { ["text"] = started });
        await section.AutosaveAsync(ben, "comment-1", new() { ["text"] = "Ben's, longer" }, new() { ["text"] = started });

        (status, answer.Status, answer.Address).ShouldBe((409, "clash", $"{section.TextsOf("comment-1")}/clash"));
        (await section.CommentAsync("1")).ShouldBe("Anna's");
        var page = await ben.PageAsync(section.Address);
        page.QuerySelector(".kept textarea")!.TextContent.ShouldBe("Ben's, longer");
        page.QuerySelector(".kept a")!.GetAttribute("href").ShouldBe(answer.Address);
        (await anna.PageAsync(section.Address)).QuerySelector(".kept").ShouldBeNull();
    }

    [Fact]
    public async Task Discard_ThrowsTheKeptTextAway()
    {
        var section = await DraftSection.StartAsync(site, "2050-11");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        await ClashAsync(section, anna, ben);

        using var answer = await ben.PostFormAsync(
            section.Address, $"{section.TextsOf("comment-1")}/discard", []);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ben.PageAsync(section.Address)).QuerySelector(".kept").ShouldBeNull();
        (await section.CommentAsync("1")).ShouldBe("Anna's");
    }

    [Fact]
    public async Task Save_InAReportThatWasSubmittedMeanwhile_IsRefusedAndKept()
    {
        var section = await DraftSection.StartAsync(site, "2050-12");
        using var anna = await section.AnnaAsync();
        var page = await anna.PageAsync(section.Address);
        var before = await section.CommentAsync("1");
        await section.SubmitAsync();

        using var answer = await section.SaveAsync(anna, page, "comment-1", new() { ["text"] = "Too late" });

        var lost = await SiteFixture.ParseAsync(answer);
        lost.QuerySelector("main")!.TextContent.ShouldContain("in review");
        lost.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Too late");
        (await section.CommentAsync("1")).ShouldBe(before);
        var locked = await anna.PageAsync(section.Address);
        locked.QuerySelector(".kept textarea")!.TextContent.ShouldBe("Too late");
        locked.QuerySelectorAll("[data-list=comment] textarea").ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_OfACommentThatSomebodyRemoved_IsRefusedAndKept()
    {
        var section = await DraftSection.StartAsync(site, "2051-01");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        var page = await anna.PageAsync(section.Address);
        var remove = $"{section.Address}/items/comment-1/remove";
        using var removed = await ben.PostFormAsync(remove, remove, []);

        using var answer = await section.SaveAsync(anna, page, "comment-1", new() { ["text"] = "Written in vain?" });

        (await SiteFixture.ParseAsync(answer)).QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Written in vain?");
        var kept = (await anna.PageAsync(section.Address)).QuerySelector(".kept").ShouldNotBeNull();
        kept.TextContent.ShouldContain("somebody has removed");
        kept.QuerySelector("textarea")!.TextContent.ShouldBe("Written in vain?");
    }

    [Fact]
    public async Task Save_InASectionThatSomebodyRemoved_GivesTheTextBack()
    {
        var section = await DraftSection.StartAsync(site, "2051-02");
        using var anna = await section.AnnaAsync();
        var page = await anna.PageAsync(section.Address);
        await section.ChangeAsync(report => report.Remove(report.FindSection(section.Key.Section)!, DraftSection.Ben));

        using var answer = await section.SaveAsync(anna, page, "comment-1", new() { ["text"] = "Where now?" });

        var lost = await SiteFixture.ParseAsync(answer);
        lost.QuerySelector("main")!.TextContent.ShouldContain("no longer in the report");
        lost.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Where now?");
    }

    [Fact]
    public async Task ClashPage_WhereNothingIsKept_IsNotFound()
    {
        var section = await DraftSection.StartAsync(site, "2051-03");
        using var anna = await section.AnnaAsync();

        using var answer = await anna.GetAsync($"{section.TextsOf("comment-1")}/clash");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> ClashAsync(
        DraftSection section, HttpClient anna, HttpClient ben)
    {
        var hers = await anna.PageAsync(section.Address);
        var his = await ben.PageAsync(section.Address);
        using var first = await section.SaveAsync(anna, hers, "comment-1", new() { ["text"] = "Anna's" });
        using var second = await section.SaveAsync(ben, his, "comment-1", new() { ["text"] = "Ben's" });
        second.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return await ben.PageAsync(second.Headers.Location!.ToString());
    }
}
