using System.Text.RegularExpressions;
using PerformanceReports.Data.Importing.Names;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>
/// Reads lines pasted from a spreadsheet or a file: a force by name or code, and the number last; or numbers alone, in
/// the order of the table.
/// </summary>
internal static partial class PastedEstimates
{
    /// <summary>Puts what is understood into the fields.</summary>
    /// <returns>What is not understood, line by line.</returns>
    public static IReadOnlyList<string> Into(EstimatesForm form, IReadOnlyList<Force> forces)
    {
        var lines = (form.Pasted ?? "").ReplaceLineEndings("\n").Split('\n')
            .Select((text, at) => (Text: text.Trim(), Number: at + 1))
            .Where(line => line.Text.Length > 0)
            .ToList();
        if (lines.Count == form.Entries.Count && lines.TrueForAll(line => EstimateText.Read(line.Text) is not null))
        {
            foreach (var (entry, line) in form.Entries.Zip(lines))
            {
                entry.Text = line.Text;
            }

            return [];
        }

        var finder = new ForceFinder(forces);
        return
        [
            .. lines.Select(line => (line.Number, Problem: Take(form, finder, line.Text)))
                .Where(line => line.Problem is not null)
                .Select(line => $"Line {line.Number}: {line.Problem}"),
        ];
    }

    private static string? Take(EstimatesForm form, ForceFinder finder, string line)
    {
        var cells = Cells(line);
        if (cells is not [.. var names, var last] || EstimateText.Read(last) is null)
        {
            return $"\u201c{line}\u201d ends with no number.";
        }

        // Of several columns the first that names a force: ONS has the code and then the name.
        if (names.Select(finder.Find).FirstOrDefault(code => code is not null) is not { } force)
        {
            return names.Count == 0
                ? $"\u201c{line}\u201d names no force."
                : $"\u201c{names[^1]}\u201d is no force that is known; the nearest is {finder.Nearest(names[^1])}.";
        }

        if (form.Entries.Find(entry => entry.Force == force.ToString()) is not { } found)
        {
            return force.IsNation ? null : $"{line} is of a force that did not exist in this year.";
        }

        found.Text = last;
        return null;
    }

    // A comma within a number is not between cells.
    private static List<string> Cells(string line)
    {
        if (line.Contains('\t', StringComparison.Ordinal))
        {
            return [.. line.Split('\t').Select(cell => cell.Trim().Trim('"')).Where(cell => cell.Length > 0)];
        }

        var found = Ending().Match(line);
        return found.Success
            ? [.. Separators().Split(found.Groups["names"].Value).Select(cell => cell.Trim().Trim('"'))
                .Where(cell => cell.Length > 0), found.Groups["number"].Value]
            : [line];
    }

    [GeneratedRegex(
        @"^(?<names>.*?)[\s,;:]*""?(?<number>[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?|[0-9]+(\.[0-9]+)?)""?\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();

    // The comma of "London, City of" is not between cells either.
    [GeneratedRegex(
        "[;:]|,(?! (City|Of))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Separators();
}
