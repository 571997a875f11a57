using PerformanceReports.Data.Auditing;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Tests.Auditing;

public sealed class AuditWordsTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "" },
        { "As it is ", "As it is " },
        { true, "yes" },
        { ReportStatus.InReview, "In review" },
        { 1234567, "1234567" },
        { 12.5m, "12.5" },
        { new DateOnly(2025, 6, 1), "2025-06-01" },
        { new DateTimeOffset(2025, 6, 1, 9, 30, 0, TimeSpan.FromHours(1)), "2025-06-01T08:30:00Z" },
        { Month.Parse("2025-06"), "2025-06" },
        { (string[])["one", "two"], "one, two" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_IsWrittenAlike_WhateverTheCulture(object? value, string words) =>
        AuditWords.Of(value).ShouldBe(words);

    [Theory]
    [InlineData("Text", "Text")]
    [InlineData("AlternativeText", "Alternative text")]
    [InlineData("PdfSha256", "Pdf sha256")]
    [InlineData("InReview", "In review")]
    public void Name_OfTheCode_BecomesWords(string name, string words) => AuditWords.OfName(name).ShouldBe(words);
}
