namespace PerformanceReports.Publishing.Charts;

/// <summary>Breaks a text into lines between words.</summary>
internal static class TextWrap
{
    /// <summary>Lines no wider than <paramref name="width"/>, save where one word alone is wider.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, Func<string, double> measure)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && measure(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }
}
