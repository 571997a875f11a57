namespace PerformanceReports.Web.Editing.Reports;

/// <summary>
/// The texts that a form was loaded with, by the names of its fields: posted back with it, so that what somebody else
/// stored meanwhile is seen.
/// </summary>
public sealed class StartedTexts : Dictionary<string, string?>
{
    public StartedTexts()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The text that a field was loaded with.</summary>
    public string? Of(string field) => this.GetValueOrDefault(field);

    /// <summary>From now on the form starts from what somebody else stored, which its author has then seen.</summary>
    public void Take(EditClash clash)
    {
        ArgumentNullException.ThrowIfNull(clash);
        foreach (var text in clash.Texts)
        {
            this[text.Field] = text.Theirs;
        }
    }
}
