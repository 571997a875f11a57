using Microsoft.AspNetCore.Mvc.ModelBinding;
using PerformanceReports.Web.Editing.AuditLog;

namespace PerformanceReports.Web.Tests.Editing.AuditLog;

public sealed class AuditFormTests
{
    [Theory]
    [InlineData("2025-06-01")]
    [InlineData("1/6/2025")]
    [InlineData(" 1 June 2025 ")]
    [InlineData("1 Jun 2025")]
    public void Date_IsRead_AsBrowsersAndPeopleWriteIt(string text)
    {
        var state = new ModelStateDictionary();

        new AuditForm { From = text }.Read(state)!.From.ShouldBe(new DateOnly(2025, 6, 1));
        state.IsValid.ShouldBeTrue();
    }

    [Fact]
    public void Date_ThatIsNone_IsRefusedWithWhatToDo()
    {
        var state = new ModelStateDictionary();

        new AuditForm { To = "31/6/2025" }.Read(state).ShouldBeNull();

        state["To"]!.Errors.ShouldHaveSingleItem().ErrorMessage
            .ShouldBe("“31/6/2025” is not a date. Write it as 1/6/2025 or 1 June 2025.");
    }

    [Fact]
    public void Days_InTheWrongOrder_AreRefused()
    {
        var state = new ModelStateDictionary();

        new AuditForm { From = "2/6/2025", To = "1/6/2025" }.Read(state).ShouldBeNull();

        state["To"]!.Errors.ShouldHaveSingleItem().ErrorMessage.ShouldStartWith("The last day is before the first.");
    }

    [Fact]
    public void Address_RepeatsTheSearch_AndNothingElse()
    {
        var form = new AuditForm { Text = "a & b", Who = "Alex Analyst", Report = " ", From = "1/6/2025" };

        AuditPlaces.Search(form, before: 12)
            .ShouldBe("/editing/audit?text=a%20%26%20b&who=Alex%20Analyst&from=1%2F6%2F2025&before=12");
        AuditPlaces.Download(new AuditForm()).ShouldBe("/editing/audit.csv");
    }
}
