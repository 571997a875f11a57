using PerformanceReports.Publishing.Pdf.Composing;
using PerformanceReports.Publishing.Pdf.Semantic;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf.Composing;

public sealed class RichTextBlocksTests
{
    [Fact]
    public void Of_ABoundFigure_IsItsNumberWithoutALink() =>
        RichTextBlocks.Of("There were **[12](figure:homicide.count)**.").ShouldHaveSingleItem()
            .ShouldBeOfType<ParagraphBlock>().Runs
            .ShouldBe([new("There were "), new("12", Bold: true), new(".")]);

    [Fact]
    public void Of_NestedLists_KeepsTheirOrderAndKind()
    {
        var outer = RichTextBlocks.Of("1. one\n   - two\n     1. three\n2. four").ShouldHaveSingleItem()
            .ShouldBeOfType<ListBlock>();
        outer.Ordered.ShouldBeTrue();
        outer.Items.Count.ShouldBe(2);
        var middle = outer.Items[0][1].ShouldBeOfType<ListBlock>();
        middle.Ordered.ShouldBeFalse();
        middle.Items[0][1].ShouldBeOfType<ListBlock>().Ordered.ShouldBeTrue();
    }
}
