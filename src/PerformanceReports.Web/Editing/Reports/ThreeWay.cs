namespace PerformanceReports.Web.Editing.Reports;

/// <summary>
/// Puts a form's texts together with those stored since it was loaded, text by text: what only one of both changed is
/// that one's; what both changed differently is a clash.
/// </summary>
public sealed class ThreeWay
{
    private readonly List<ClashedText> _clashed = [];

    /// <summary>The texts that clash; null where none does.</summary>
    public EditClash? Clash => _clashed.Count == 0 ? null : new EditClash(_clashed);

    /// <summary>The text to store. Line ends and blanks around a text are no difference.</summary>
    /// <param name="field">The name of its field in the form.</param>
    /// <param name="started">What the form was loaded with.</param>
    /// <param name="yours">What it says now.</param>
    /// <param name="stored">What is stored now.</param>
    public string Merge(string field, string? started, string? yours, string? stored)
    {
        var (from, mine, theirs) = (Clean(started), Clean(yours), Clean(stored));
        if (mine == theirs || mine == from)
        {
            return theirs;
        }

        if (theirs != from)
        {
            _clashed.Add(new(field, from, mine, theirs));
        }

        return mine;
    }

    /// <summary>A text as it is stored: lines ended alike, no blanks around it.</summary>
    public static string Clean(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
