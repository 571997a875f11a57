using System.Net;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Sections;

/// <summary>Moving and removing items.</summary>
[Collection(SiteCollection.Name)]
public sealed class MovingTests(SiteFixture site)
{
    [Fact]
    public async Task MoveDown_ByTheForm_MovesOnePlaceAndComesBackToTheSameButton()
    {
        var section = await DraftSection.StartAsync(site, "2049-01");
        using var anna = await section.AnnaAsync();
        var keys = await KeysAsync(section);

        using var answer = await anna.PostFormAsync(
            section.Address, $"{section.Address}/items/comment-{keys[0]}/move", new() { ["direction"] = "down" });

        answer.Headers.Location!.ToString().ShouldBe($"{section.Address}#comment-{keys[0]}-down");
        (await KeysAsync(section)).ShouldBe([keys[1], keys[0], .. keys[2..]]);
    }

    [Fact]
    public async Task MoveUp_OfTheFirst_LeavesItWhereItIs()
    {
        var section = await DraftSection.StartAsync(site, "2049-02");
        using var anna = await section.AnnaAsync();
        var keys = await KeysAsync(section);

        using var answer = await anna.PostFormAsync(
            section.Address, $"{section.Address}/items/comment-{keys[0]}/move", new() { ["direction"] = "up" });

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await KeysAsync(section)).ShouldBe(keys);
    }

    [Fact]
    public async Task Move_ByTheScript_AnswersWithTheNewOrder()
    {
        var section = await DraftSection.StartAsync(site, "2049-03");
        using var anna = await section.AnnaAsync();
        var keys = await KeysAsync(section);

        using var answer = await section.PostAsync(
            anna, $"{section.Address}/items/comment-{keys[2]}/move", [new("direction", "up")]);

        (await answer.Content.ReadAsStringAsync()).ShouldContain($"\"order\":[\"{keys[0]}\",\"{keys[2]}\",\"{keys[1]}\"");
    }

    [Fact]
    public async Task Remove_AsksFirstAndShowsTheText()
    {
        var section = await DraftSection.StartAsync(site, "2049-04");
        using var anna = await section.AnnaAsync();
        var address = $"{section.Address}/items/comment-1/remove";
        var text = await section.CommentAsync("1");

        var asked = await anna.PageAsync(address);
        asked.QuerySelector("blockquote")!.TextContent.ShouldBe(text);
        using var answer = await anna.PostFormAsync(asked, address, address, []);

        answer.Headers.Location!.ToString().ShouldBe(section.Address);
        (await KeysAsync(section)).ShouldNotContain("1");
        (await anna.PageAsync(section.Address)).QuerySelector("main")!.TextContent.ShouldContain("The comment is removed");
    }

    [Fact]
    public async Task Remove_OfWhatIsGone_IsNotFound()
    {
        var section = await DraftSection.StartAsync(site, "2049-05");
        using var anna = await section.AnnaAsync();

        using var answer = await anna.GetAsync($"{section.Address}/items/comment-99/remove");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Move_InAReportThatWasSubmitted_IsRefusedAndSaysWhy()
    {
        var section = await DraftSection.StartAsync(site, "2049-06");
        using var anna = await section.AnnaAsync();
        var page = await anna.PageAsync(section.Address);
        var keys = await KeysAsync(section);
        await section.SubmitAsync();

        using var answer = await anna.PostFormAsync(
            page, section.Address, $"{section.Address}/items/comment-{keys[0]}/move", new() { ["direction"] = "down" });

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await KeysAsync(section)).ShouldBe(keys);
        (await anna.PageAsync(section.Address)).QuerySelector(".govuk-notification-banner")!.TextContent
            .ShouldContain("in review");
    }

    private static async Task<List<string>> KeysAsync(DraftSection section) =>
        [.. (await section.StoredAsync()).Comments.Select(comment => comment.Key)];
}
