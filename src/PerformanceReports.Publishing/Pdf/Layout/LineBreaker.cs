using PerformanceReports.Publishing.Pdf.Fonts;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Breaks text into lines, ragged right and without hyphenation.</summary>
internal sealed class LineBreaker(TextShaper shaper)
{
    // A last line of one short word, with its full stop, looks like a mistake: it takes the word before it along.
    private const int ShortWord = 9;

    public IReadOnlyList<TextLine> Break(IReadOnlyList<StyledRun> runs, double width)
    {
        var glyphs = new List<ShapedGlyph>();
        var owners = new List<int>();
        var breaks = new List<bool>();
        for (var i = 0; i < runs.Count; i++)
        {
            var shaped = shaper.Shape(runs[i].Text, runs[i].Style.Face);
            glyphs.AddRange(shaped.Glyphs);
            breaks.AddRange(shaped.BreakAfter);
            owners.AddRange(Enumerable.Repeat(i, shaped.Glyphs.Length));
        }

        var text = glyphs.ToArray();
        var lines = new List<TextLine>();
        var beforeLastWord = BreakBeforeLastWord(breaks);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, owners, breaks, runs, start, width, beforeLastWord);
            lines.Add(Line(text, owners, runs, start, end));
            start = end;
        }

        return lines;
    }

    /// <summary>The index after the break that would leave a short last word alone; -1 where it is longer.</summary>
    private static int BreakBeforeLastWord(List<bool> breaks)
    {
        var last = breaks.FindLastIndex(mayEnd => mayEnd);
        return last > 0 && breaks.Count - last - 1 is > 0 and <= ShortWord ? last + 1 : -1;
    }

    /// <summary>The index after the last glyph of a line; always at least one further.</summary>
    private static int EndOfLine(
        ShapedGlyph[] text,
        List<int> owners,
        List<bool> breaks,
        IReadOnlyList<StyledRun> runs,
        int start,
        double width,
        int beforeLastWord)
    {
        var used = 0.0;
        var possible = -1;
        var better = -1;
        for (var i = start; i < text.Length; i++)
        {
            var size = runs[owners[i]].Style.Size;
            used += (text[i].Advance + text[i].Kerning) * size / 1000;
            var isSpace = text[i].CodePoint == ' ';
            if (used > width && !isSpace && i > start)
            {
                // A word longer than the line is cut where the line is full.
                return possible == beforeLastWord && better > start ? better : possible > start ? possible : i;
            }

            if (breaks[i])
            {
                (better, possible) = (possible, i + 1);
            }
        }

        return text.Length;
    }

    private static TextLine Line(
        ShapedGlyph[] text,
        List<int> owners,
        IReadOnlyList<StyledRun> runs,
        int start,
        int end)
    {
        var pieces = new List<LinePiece>();
        var x = 0.0;
        for (var from = start; from < end;)
        {
            var to = from;
            while (to < end && owners[to] == owners[from])
            {
                to++;
            }

            var run = runs[owners[from]];
            var glyphs = text.AsMemory(from, to - from);
            var width = ShapedText.Width(glyphs.Span, run.Style.Size);
            pieces.Add(new LinePiece(run, glyphs, x, width));
            x += width;
            from = to;
        }

        var trailing = text[end - 1].CodePoint == ' ' ? text[end - 1].Advance * pieces[^1].Run.Style.Size / 1000 : 0;
        return new TextLine(pieces, x - trailing);
    }
}
