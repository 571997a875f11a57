namespace PerformanceReports.Web.Editing.Sections;

/// <summary>One text that a person changed and could not save.</summary>
/// <param name="Field">Which text it is.</param>
/// <param name="Started">What they started from.</param>
/// <param name="Yours">What they wrote.</param>
/// <param name="Theirs">What is stored now.</param>
public sealed record ClashedField(TextField Field, string Started, string Yours, string Theirs)
{
    /// <summary>Whether somebody else changed it too, to something else.</summary>
    public bool IsClash => Theirs != Started && Theirs != Yours;
}
