using PerformanceReports.Web.Editing.AuditLog;

namespace PerformanceReports.Web.Tests.Editing.AuditLog;

public sealed class WordComparisonTests
{
    [Theory]
    [InlineData("Burglary fell by 3%.", "Burglary fell by 4%.", "Burglary fell by [3]%.", "Burglary fell by [4]%.")]
    [InlineData("It fell.", "It fell.", "It fell.", "It fell.")]
    [InlineData("It fell", "It fell sharply in March", "It fell", "It fell[ sharply in March]")]
    [InlineData("old and worn", "brand new", "[old and worn]", "[brand new]")]
    [InlineData("", "New", "", "[New]")]
    [InlineData("one two three", "three two one", "[one] two [three]", "[three] two [one]")]
    [InlineData("Line\nnext", "Line\nafter", "Line\n[next]", "Line\n[after]")]
    [InlineData("the force’s own", "the force’s new", "the force’s [own]", "the force’s [new]")]
    public void Comparison_MarksTheWordsThatDiffer(string before, string after, string was, string now)
    {
        var compared = WordComparison.Of(before, after);

        Marked(compared.Before).ShouldBe(was);
        Marked(compared.After).ShouldBe(now);
    }

    [Fact]
    public void Comparison_LosesNothing_EvenOfTextsTooLongToCompare()
    {
        var before = string.Join(' ', Enumerable.Range(0, 3000));
        var after = string.Join(' ', Enumerable.Range(5000, 3000));

        var compared = WordComparison.Of(before, after);

        string.Concat(compared.Before.Select(part => part.Text)).ShouldBe(before);
        compared.After.ShouldHaveSingleItem().ShouldBe(new WordPart(after, Differs: true));
    }

    private static string Marked(IEnumerable<WordPart> parts) =>
        string.Concat(parts.Select(part => part.Differs ? $"[{part.Text}]" : part.Text));
}
