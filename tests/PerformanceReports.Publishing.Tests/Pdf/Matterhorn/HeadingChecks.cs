using PerformanceReports.Publishing.Tests.Pdf.Reading;
using static PerformanceReports.Publishing.Tests.Pdf.Matterhorn.MatterhornProtocol;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

/// <summary>Headings: checkpoint 14.</summary>
internal static class HeadingChecks
{
    public static IEnumerable<string> Faults(PdfReader pdf)
    {
        var headings = pdf.Root.All("H", "H1", "H2", "H3", "H4", "H5", "H6").ToList();
        foreach (var fault in (IEnumerable<string>)[
            .. Unless(headings.Count > 0 && headings[0].Role == "H1", "14-002: the first heading is not of level 1"),
            .. Unless(headings.TrueForAll(heading => heading.Role != "H"), "14-007: H stands beside numbered levels")])
        {
            yield return fault;
        }

        var last = 0;
        foreach (var heading in headings)
        {
            var level = heading.Role[1] - '0';
            foreach (var fault in (IEnumerable<string>)[
                .. Unless(level <= last + 1, $"14-003: \"{heading.Text}\" skips a level"),
                .. Unless(heading.Text.Trim().Length > 0, $"14: a heading of level {level} says nothing")])
            {
                yield return fault;
            }

            last = level;
        }
    }
}
