namespace PerformanceReports.Data.Auditing;

/// <summary>Where in the working data a thing stands.</summary>
/// <param name="Subject">Its name with the names of all that it is part of.</param>
/// <param name="Report">The month of its report, or null.</param>
/// <param name="Section">The slug of its section, or null.</param>
internal sealed record AuditPlace(string Subject, string? Report, string? Section)
{
    private const string Below = " / ";

    public static AuditPlace Nowhere { get; } = new("", null, null);

    public AuditPlace With(AuditRule rule, AuditValues values, bool isEnd)
    {
        var name = rule.IsPassedOver && !isEnd ? "" : rule.Name(values);
        return new AuditPlace(
            string.Join(Below, ((string[])[Subject, name]).Where(text => text.Length > 0)),
            rule.Report(values) ?? Report,
            rule.Section(values) ?? Section);
    }
}
