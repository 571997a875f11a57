using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Web.Editing.Figures.Overview;

/// <summary>How far an import has come, as a coloured tag.</summary>
/// <param name="Text">In words.</param>
/// <param name="Colour">A colour of GOV.UK tags.</param>
public sealed record ImportTag(string Text, string Colour)
{
    public static ImportTag Of(FigureImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return import.State switch
        {
            ImportState.Unnamed => new("Say what it is", "light-blue"),
            ImportState.Waiting => new("Being read", "grey"),
            ImportState.Previewed when import.Errors > 0 => new("Has errors", "red"),
            ImportState.Previewed => new("Ready to confirm", "light-blue"),
            ImportState.Confirmed => new("Being taken in", "grey"),
            ImportState.Refused => new("Cannot be read", "red"),
            ImportState.Done => new("Held", "green"),
            ImportState.Withdrawn => new("Withdrawn", "yellow"),
            _ => new("Given up", "grey"),
        };
    }
}
