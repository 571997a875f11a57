using System.Text;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Tests.Importing.Layouts;

/// <summary>A file as they come on a bad day, with all that is said of it.</summary>
internal sealed record BadFile(string Name, byte[] Content, params string[] Said)
{
    // Small, so that a test can be beyond each of them.
    private static readonly SheetLimits Limits =
        new() { Rows = 50, Columns = 20, Sheets = 5, FileBytes = 1 << 16, CellCharacters = 500 };

    public static BadFile Csv(string name, string text, params string[] said) =>
        new(name, Encoding.UTF8.GetBytes(text), said);

    /// <summary>What is said of it: why it cannot be read, or every problem in it.</summary>
    public IEnumerable<string> Read()
    {
        try
        {
            var file = SheetFile.Open(Name, Content, Limits);
            return FigureLayouts.Recognise(file) is { } layout
                ? [.. FigureLayouts.Read(file, layout, Known.Names, Known.Today).Problems
                    .Select(problem => $"{problem.Severity}: {problem}")]
                : ["Layout unknown."];
        }
        catch (UnreadableFileException refusal)
        {
            return [$"Refused: {refusal.Message}"];
        }
    }
}
