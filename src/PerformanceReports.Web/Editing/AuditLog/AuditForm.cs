using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>What is looked for, as typed; it stands in the address, so that a search can be kept and sent on.</summary>
public sealed record AuditForm
{
    private const int MostWords = 8;

    // Written by browsers with a calendar, and by people.
    private static readonly string[] DateForms = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy", "d.M.yyyy"];
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public string? Text { get; init; }

    public string? Who { get; init; }

    public string? Kind { get; init; }

    public string? Report { get; init; }

    /// <summary>The slug of a section; reached by links from a report's history, not typed.</summary>
    public string? Section { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>Whether anything is looked for.</summary>
    public bool IsGiven => Given().Any();

    /// <summary>The parts of a query that repeat this search.</summary>
    public IEnumerable<KeyValuePair<string, string>> Given() =>
        from pair in ((string Name, string? Value)[])
        [
            ("text", Text), ("who", Who), ("kind", Kind), ("report", Report), ("section", Section),
            ("from", From), ("to", To),
        ]
        where !string.IsNullOrWhiteSpace(pair.Value)
        select KeyValuePair.Create(pair.Name, pair.Value.Trim());

    /// <summary>Reads what is looked for; null where something cannot be read, which the state is told.</summary>
    public AuditFilter? Read(ModelStateDictionary state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var from = DateOf(From, nameof(From), state);
        var to = DateOf(To, nameof(To), state);
        if (from > to)
        {
            state.AddModelError(nameof(To), "The last day is before the first. Choose a later one, or leave it out.");
        }

        return state.IsValid
            ? new AuditFilter
            {
                Words = [.. (Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords)],
                Who = Given(Who, Actors.NameLength),
                Kind = Given(Kind, AuditEntry.KindLength),
                Report = Given(Report, AuditEntry.ReportLength),
                Section = Given(Section, AuditEntry.SubjectLength),
                From = from,
                To = to,
            }
            : null;
    }

    // What is longer than the column holds is found nowhere; SQL Server would refuse to look for it.
    private static string? Given(string? text, int length) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim() is var trimmed && trimmed.Length > length
            ? trimmed[..length]
            : trimmed;

    private static DateOnly? DateOf(string? text, string field, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), DateForms, British, DateTimeStyles.None, out var day))
        {
            return day;
        }

        state.AddModelError(field, $"“{text.Trim()}” is not a date. Write it as 1/6/2025 or 1 June 2025.");
        return null;
    }
}
