using PerformanceReports.Publishing.Text;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Text;

public sealed class RichTextTests
{
    [Fact]
    public void Parse_ParagraphsWithEmphasis_GivesRuns()
    {
        var text = RichText.Parse("Plain **strong** and *emphasised*.\n\nSecond\nline.");
        text.Blocks.Count.ShouldBe(2);
        Runs(text, 0).ShouldBe(
        [
            new("Plain "),
            new("strong", Bold: true),
            new(" and "),
            new("emphasised", Italic: true),
            new("."),
        ]);
        Runs(text, 1).ShouldBe([new("Second line.")]);
    }

    [Fact]
    public void Parse_NestedLists_KeepsTheirOrderAndKind()
    {
        var list = RichText.Parse("1. One\n   - a\n   - b\n2. Two").Blocks.ShouldHaveSingleItem()
            .ShouldBeOfType<ListBlock>();
        list.Ordered.ShouldBeTrue();
        list.Items.Count.ShouldBe(2);
        var nested = list.Items[0][1].ShouldBeOfType<ListBlock>();
        nested.Ordered.ShouldBeFalse();
        nested.Items.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("[site](https://example.org/a)", "https://example.org/a")]
    [InlineData("<https://example.org/a>", "https://example.org/a")]
    [InlineData("[write](mailto:office@example.org)", "mailto:office@example.org")]
    [InlineData("[bad](javascript:alert(1))", null)]
    [InlineData("[bad](data:text/html;base64,AA)", null)]
    [InlineData("[relative](/editing)", null)]
    public void Parse_Links_OnlyToSafeAddresses(string markdown, string? address) =>
        Runs(RichText.Parse(markdown), 0).ShouldHaveSingleItem().Link.ShouldBe(address);

    [Fact]
    public void Parse_ALinkInAngles_DoesNotLinkWhatFollows() =>
        Runs(RichText.Parse("See <https://example.org/> for more"), 0)
            .Select(run => run.Link).ShouldBe([null, "https://example.org/", null]);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<b>bold</b>")]
    [InlineData("<!-- hidden -->")]
    public void Parse_Html_IsShownAsTyped(string markdown) =>
        string.Concat(Runs(RichText.Parse(markdown), 0).Select(run => run.Text)).ShouldBe(markdown);

    [Theory]
    [InlineData("# Heading")]
    [InlineData("---\n\ntext")]
    [InlineData("```\ncode\n```")]
    [InlineData("> quote")]
    public void Parse_OtherMarkdown_LosesNothing(string markdown)
    {
        var words = markdown.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries);
        var shown = string.Join(' ', RichText.Parse(markdown).Blocks
            .OfType<ParagraphBlock>()
            .SelectMany(block => block.Runs)
            .Select(run => run.Text));
        words.ShouldAllBe(word => shown.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_AnEmptyText_HasNoBlocks() => RichText.Parse("").Blocks.ShouldBeEmpty();

    private static IReadOnlyList<TextRun> Runs(RichText text, int block) =>
        text.Blocks[block].ShouldBeOfType<ParagraphBlock>().Runs;
}
