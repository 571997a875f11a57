namespace PerformanceReports.Data.Tests.Importing.Checking;

internal static class ToldTexts
{
    /// <summary>One text that holds some words; none where no words are expected.</summary>
    public static void ShouldTell(this IReadOnlyList<string> texts, string? words)
    {
        if (words is null)
        {
            texts.ShouldBeEmpty();
            return;
        }

        texts.ShouldHaveSingleItem().ShouldContain(words);
    }
}
