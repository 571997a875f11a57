using System.Net;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Sections;

/// <summary>Saving texts, with and without the script of the page, and what becomes of texts that are not saved.</summary>
[Collection(SiteCollection.Name)]
public sealed class SavingTests(SiteFixture site)
{
    [Fact]
    public async Task SaveComment_ByTheForm_StoresItSignsItAndComesBackToIt()
    {
        var section = await DraftSection.StartAsync(site, "2047-01");
        using var anna = await section.AnnaAsync();
        var page = await anna.PageAsync(section.Address);

        using var answer = await section.SaveAsync(anna, page, "comment-1", new() { ["text"] = "First line.\r\n\r\n- **bold**" });

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe($"{section.Address}#comment-1");
        (await section.CommentAsync("1")).ShouldBe("First line.\n\n- **bold**");
        (await section.StoredAsync()).LastAuthor.ShouldBe(DraftSection.Anna);
        var after = await anna.PageAsync(section.Address);
        after.QuerySelector("#comment-1 [data-status]")!.TextContent.ShouldBe("Saved");
        after.QuerySelector("#comment-1 .box__preview li strong")!.TextContent.ShouldBe("bold");
        after.QuerySelector("#comment-1 [data-unchanged]").ShouldBeNull();
    }

    [Fact]
    public async Task SaveAction_ByTheForm_StoresTextStateAndReason()
    {
        var section = await DraftSection.StartAsync(site, "2047-02");
        using var anna = await section.AnnaAsync();
        var key = (await section.StoredAsync()).Actions[0].Key;
        var page = await anna.PageAsync(section.Address);

        using var answer = await section.SaveAsync(anna, page, $"action-{key}", new()
        {
            ["text"] = "What is planned",
            ["state"] = "completed",
            ["reason"] = "It was done in May.",
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var action = (await section.StoredAsync()).Actions[0];
        (action.Text, action.State, action.Reason).ShouldBe(("What is planned", ActionState.Completed, "It was done in May."));
    }

    [Fact]
    public async Task SaveOwnTexts_ByTheForm_StoresTitleAndIntroduction()
    {
        var section = await DraftSection.StartAsync(site, "2047-03");
        using var anna = await section.AnnaAsync();
        var page = await anna.PageAsync(section.Address);

        using var answer = await section.SaveAsync(anna, page, "section", new()
        {
            ["title"] = "Another title",
            ["actions-introduction"] = "Before the actions",
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var stored = await section.StoredAsync();
        (stored.Title, stored.ActionsIntroduction).ShouldBe(("Another title", "Before the actions"));
    }

    [Fact]
    public async Task SaveOwnTexts_ThatSayThereAreNoMeasures_IsRefusedWhileThereAreAndKept()
    {
        var section = await DraftSection.StartAsync(site, "2047-04");
        using var anna = await section.AnnaAsync();
        var page = await anna.PageAsync(section.Address);

        using var answer = await section.SaveAsync(anna, page, "section", new() { ["no-measures"] = "None are held" });

        var lost = await SiteFixture.ParseAsync(answer);
        lost.QuerySelector("main")!.TextContent.ShouldContain("has measures");
        lost.QuerySelector("#lost-no-measures")!.TextContent.Trim().ShouldBe("None are held");
        (await anna.PageAsync(section.Address)).QuerySelector(".kept")!.TextContent.ShouldContain("None are held");
        (await section.StoredAsync()).NoMeasures.ShouldBeNull();
    }

    [Fact]
    public async Task SaveComment_ThatIsTooLong_SaysByHowMuchAndKeepsWhatWasTyped()
    {
        var section = await DraftSection.StartAsync(site, "2047-05");
        using var anna = await section.AnnaAsync();
        var page = await anna.PageAsync(section.Address);
        var before = await section.CommentAsync("2");
        var tooLong = new string('a', Comment.TextLength + 12);

        using var answer = await section.SaveAsync(anna, page, "comment-2", new() { ["text"] = tooLong });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var again = await SiteFixture.ParseAsync(answer);
        again.QuerySelector("#comment-2 textarea")!.TextContent.Trim().ShouldBe(tooLong);
        again.QuerySelector("#comment-2 .govuk-error-message")!.TextContent.ShouldContain("4,012 characters");
        again.QuerySelector("#comment-2 .govuk-error-message")!.TextContent.ShouldContain("shorten it by 12");
        again.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#comment-2-text");
        (await section.CommentAsync("2")).ShouldBe(before);
    }

    [Fact]
    public async Task SaveComment_ThatIsEmpty_IsRefusedAndSaysHowToRemoveIt()
    {
        var section = await DraftSection.StartAsync(site, "2047-06");
        using var anna = await section.AnnaAsync();
        var page = await anna.PageAsync(section.Address);

        using var answer = await section.SaveAsync(anna, page, "comment-1", new() { ["text"] = "  " });

        (await SiteFixture.ParseAsync(answer)).QuerySelector("#comment-1 .govuk-error-message")!.TextContent
            .ShouldContain("remove it");
    }

    [Fact]
    public async Task Preview_WithoutAScript_ShowsTheTextAndStoresNothing()
    {
        var section = await DraftSection.StartAsync(site, "2047-07");
        using var anna = await section.AnnaAsync();
        var page = await anna.PageAsync(section.Address);
        var before = await section.CommentAsync("1");

        using var answer = await anna.PostFormAsync(page, section.Address, "#comment-1 .written__form", new()
        {
            ["Texts[text]"] = "Seen *before* it is saved",
            ["Do"] = "preview",
        });

        var shown = await SiteFixture.ParseAsync(answer);
        shown.QuerySelector("#comment-1 .box__preview em")!.TextContent.ShouldBe("before");
        shown.QuerySelector("#comment-1 textarea")!.TextContent.Trim().ShouldBe("Seen *before* it is saved");
        shown.QuerySelector("#comment-1 [data-status]")!.TextContent.ShouldBe("Not saved yet");
        (await section.CommentAsync("1")).ShouldBe(before);

        // What the form started from is still what is stored, so that saving now meets no clash with itself.
        using var saved = await section.SaveAsync(anna, shown, "comment-1", []);
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await section.CommentAsync("1")).ShouldBe("Seen *before* it is saved");
    }

    [Fact]
    public async Task Autosave_AnswersWithWhatIsStored()
    {
        var section = await DraftSection.StartAsync(site, "2047-08");
        using var anna = await section.AnnaAsync();
        var before = await section.CommentAsync("1");

        var (status, answer) = await section.AutosaveAsync(
            anna, "comment-1", new() { ["text"] = " Typed " }, new() { ["text"] = before });

        (status, answer.Status).ShouldBe((200, "saved"));
        answer.Texts!["text"].ShouldBe("Typed");
        answer.Revision.ShouldBe((await section.StoredAsync()).Revision);
    }

    [Fact]
    public async Task Save_OfNoChange_SignsNothing()
    {
        var section = await DraftSection.StartAsync(site, "2047-09");
        using var anna = await section.AnnaAsync();
        var before = await section.StoredAsync();

        await section.AutosaveAsync(
            anna, "comment-1", new() { ["text"] = before.Comments[0].Text }, new() { ["text"] = before.Comments[0].Text });

        var after = await section.StoredAsync();
        (after.Revision, after.LastAuthor).ShouldBe((before.Revision, before.LastAuthor));
    }

    [Fact]
    public async Task AddCommentAndAction_PutThemAtTheEnd()
    {
        var section = await DraftSection.StartAsync(site, "2047-10");
        using var anna = await section.AnnaAsync();

        using var comment = await anna.PostFormAsync(
            section.Address, "#comment-new form", new() { ["Texts[text]"] = "A new comment" });
        using var action = await anna.PostFormAsync(
            section.Address, "#action-new form", new() { ["Texts[text]"] = "A new action" });

        var stored = await section.StoredAsync();
        stored.Comments[^1].Text.ShouldBe("A new comment");
        comment.Headers.Location!.ToString().ShouldEndWith($"#comment-{stored.Comments[^1].Key}");
        (stored.Actions[^1].Text, stored.Actions[^1].State).ShouldBe(("A new action", ActionState.New));
        action.Headers.Location!.ToString().ShouldEndWith($"#action-{stored.Actions[^1].Key}");
    }

    [Fact]
    public async Task AddComment_WithoutText_SaysSoAtItsField()
    {
        var section = await DraftSection.StartAsync(site, "2047-11");
        using var anna = await section.AnnaAsync();
        var before = (await section.StoredAsync()).Comments.Count;

        using var answer = await anna.PostFormAsync(section.Address, "#comment-new form", []);

        (await SiteFixture.ParseAsync(answer)).QuerySelector("#comment-new .govuk-error-message").ShouldNotBeNull();
        (await section.StoredAsync()).Comments.Count.ShouldBe(before);
    }

    [Theory]
    [InlineData("chart-serious-violence")]
    [InlineData("measure-serious-violence")]
    [InlineData("nonsense")]
    public async Task Save_OfWhatHasNoTexts_IsNotFound(string item)
    {
        var section = await DraftSection.StartAsync(site, $"2028-{item.Length % 12 + 1:00}");
        using var anna = await section.AnnaAsync();

        using var answer = await section.PostAsync(anna, section.TextsOf(item), [new("Texts[text]", "x")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
