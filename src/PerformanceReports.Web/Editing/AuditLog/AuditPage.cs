using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>What a search of the audit log found.</summary>
/// <param name="Form">The search.</param>
/// <param name="Choices">What can be chosen from.</param>
/// <param name="Found">A page of entries; null where the search could not be read.</param>
/// <param name="Before">The entry that the page is older than; null on the first page.</param>
public sealed record AuditPage(AuditForm Form, AuditChoices Choices, AuditFound? Found, long? Before) : EditingPage
{
    public override string Title => "Audit log";

    public override EditingSection Section => EditingSection.AuditLog;

    // The fields by their short names: they stand in the address.
    public string? Text => Form.Text;

    public string? Who => Form.Who;

    public string? Kind => Form.Kind;

    public string? Report => Form.Report;

    public string? From => Form.From;

    public string? To => Form.To;

    public IEnumerable<SelectListItem> People => Items("Anyone", Choices.People);

    public IEnumerable<SelectListItem> Kinds => Items("Anything", Choices.Kinds);

    public IEnumerable<SelectListItem> Reports =>
        [new("Any report", ""), .. Choices.Reports.Select(report => new SelectListItem(NameOf(report), report))];

    public IEnumerable<IGrouping<DateOnly, AuditLine>> Days =>
        (Found?.Entries ?? []).Select(entry => new AuditLine(entry)).GroupBy(line => line.Day);

    public string? Older =>
        Found is { HasOlder: true, Entries: [.., var last] } ? AuditPlaces.Search(Form, last.Id) : null;

    /// <summary>The entries of a day, those of one save together.</summary>
    public static IEnumerable<AuditSave> SavesOf(IEnumerable<AuditLine> day) =>
        day.GroupBy(line => line.Entry.Save).Select(save => new AuditSave([.. save]));

    /// <summary>A report by its end month in words; as written where it is not a month.</summary>
    public static string NameOf(string report) =>
        Month.TryParse(report, out var month) ? $"To {month.Name}" : report;

    private static IEnumerable<SelectListItem> Items(string all, IReadOnlyList<string> choices) =>
        [new(all, ""), .. choices.Select(choice => new SelectListItem(choice, choice))];
}
