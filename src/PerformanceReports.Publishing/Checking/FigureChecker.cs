using System.Text.RegularExpressions;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.BoundFigures;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Checking.Numbers;

namespace PerformanceReports.Publishing.Checking;

/// <summary>
/// Compares the numbers that a text gives with the figures held. A number is compared where its own sentence names a
/// measure, or names none and reads on from one that does: the sentence before it in its paragraph, or the one over its
/// list. It must be one that can be a figure of the measure: followed by what the measure counts, by its name, or by no
/// other noun. It agrees where any figure that the sentence may speak of, rounded as the text rounds, is that number.
/// Sentences about parts of a year, about other forces, and about what another report gave, are left alone.
/// </summary>
public sealed partial class FigureChecker
{
    private const int WordsToTheNoun = 3;

    private readonly Report _report;
    private readonly ReportSources _sources;
    private readonly HeldNumbers _held;
    private readonly List<string> _otherForces;
    private readonly Dictionary<string, MeasureNames> _names = new(StringComparer.Ordinal);

    /// <summary>For the texts of a report.</summary>
    /// <param name="report">The report, whose rows may call measures by titles of their own.</param>
    /// <param name="sources">What the report is built from.</param>
    public FigureChecker(Report report, ReportSources sources)
        : this(report, sources, new MeasureFigures(sources, report.Period))
    {
    }

    internal FigureChecker(Report report, ReportSources sources, MeasureFigures figures)
    {
        (_report, _sources) = (report, sources);
        _held = new HeldNumbers(figures, new FigureResolver(sources, figures, report.Period), report.Period.End);
        _otherForces =
        [
            .. sources.Forces.Where(force => force.Code != sources.Office.Force).Select(force => force.Name),
        ];
    }

    /// <summary>The numbers of a text, in the small Markdown, that disagree with the figures held.</summary>
    /// <param name="text">The text.</param>
    /// <param name="section">
    /// The section that it stands in, where what its measures count names them: "charges" in a section on rape cases.
    /// Null for a text outside the sections.
    /// </param>
    public IReadOnlyList<NumberFinding> Check(string text, ReportSection? section = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var names = NamesIn(section);
        return [.. TextSentences.Of(text).SelectMany(sentence => Check(sentence, names))];
    }

    /// <summary>
    /// The numbers of a text that stood in last quarter's, but for those that are this quarter's figures too.
    /// </summary>
    public IReadOnlyList<NumberFinding> CheckCarried(string text, string? carried, ReportSection? section = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (carried is null)
        {
            return [];
        }

        var names = NamesIn(section);
        var before = TextSentences.Of(carried)
            .SelectMany(sentence => TextNumbers.In(sentence.Text))
            .Select(number => (number.Value, number.Kind))
            .ToHashSet();
        return
        [
            .. TextSentences.Of(text).SelectMany(sentence => TextNumbers.In(sentence.Text)
                .Where(number => before.Contains((number.Value, number.Kind)))
                .Where(number => !IsOfThisReport(sentence, number, names))
                .Select(number => new NumberFinding(number.Written, sentence.Text, null, null))),
        ];
    }

    /// <summary>How many numbers of a text are compared: what the rate of false alarms is a part of.</summary>
    internal int CountCompared(string text, ReportSection? section)
    {
        var names = NamesIn(section);
        return TextSentences.Of(text).Sum(sentence =>
            TextNumbers.In(sentence.Text).Count(number => ComparedWith(sentence, number, names).Count > 0));
    }

    private IEnumerable<NumberFinding> Check(TextSentence sentence, MeasureNames names)
    {
        foreach (var number in TextNumbers.In(sentence.Text))
        {
            var compared = ComparedWith(sentence, number, names);
            if (compared.Count > 0 && !compared.Exists(measure => Agrees(measure.Held, number, measure.Measure)))
            {
                var (measure, held) = compared[0];
                yield return new(number.Written, sentence.Text, measure.Title, held[0].Figure);
            }
        }
    }

    private List<(Measure Measure, IReadOnlyList<HeldNumber> Held)> ComparedWith(
        TextSentence sentence, TextNumber number, MeasureNames names)
    {
        var whole = $"{sentence.Lead} {sentence.Text}";
        if (IsOfOtherFigures(sentence.Text, number))
        {
            return [];
        }

        return
        [
            .. MeasuresNamedIn(sentence, names)
                .Where(measure => CanBeOf(measure, sentence.Text, number, names))
                .Select(measure => (Measure: measure, Held: _held.Of(measure, number.Kind, whole)))
                .Where(compared => compared.Held.Count > 0),
        ];
    }

    private MeasureNames NamesIn(ReportSection? section)
    {
        var key = section?.Slug ?? "";
        if (!_names.TryGetValue(key, out var names))
        {
            var titles = _report.Sections()
                .SelectMany(held => held.Assessments)
                .Select(row => (row.Measure, row.Title));
            names = new MeasureNames(_sources.Measures, titles.Concat(section is null ? [] : CountedIn(section)));
            _names.Add(key, names);
        }

        return names;
    }

    /// <summary>What the section's measures count, where no measure outside it counts the same.</summary>
    private IEnumerable<(MeasureSlug Measure, string Name)> CountedIn(ReportSection section)
    {
        var own = FigureInserter.MeasuresOf(section);
        var elsewhere = _sources.Measures.Where(measure => !own.Contains(measure.Slug))
            .Select(measure => measure.NumeratorName).ToHashSet();
        return _sources.Measures
            .Where(measure => own.Contains(measure.Slug) && !elsewhere.Contains(measure.NumeratorName))
            .SelectMany(measure => measure.NumeratorName.Split(" and ").Select(name => (measure.Slug, name)));
    }

    private static IReadOnlyList<Measure> MeasuresNamedIn(TextSentence sentence, MeasureNames names) =>
        names.In(sentence.Text) is { Count: > 0 } named ? named : names.In(sentence.Lead);

    private bool IsOfOtherFigures(string sentence, TextNumber number) =>
        (number.Kind == NumberKind.Plain && PartOfAYear().IsMatch(sentence))
        || AnotherReport().IsMatch(sentence)
        || _otherForces.Exists(force => sentence.Contains(force, StringComparison.Ordinal));

    /// <summary>Whether what follows the number leaves it to be one of the measure.</summary>
    private static bool CanBeOf(Measure measure, string sentence, TextNumber number, MeasureNames names)
    {
        if (number.Kind == NumberKind.Percent && measure.Unit != MeasureUnit.Percentage)
        {
            return SentenceWords.IsOfChange(sentence);
        }

        if (number.Kind != NumberKind.Plain)
        {
            return true;
        }

        var clause = ClauseEnd().Split(sentence[number.End..], 2)[0];
        var next = Stems.Of(clause).Select(word => word.Stem).Take(WordsToTheNoun).ToList();
        var counted = Stems.Of(measure.NumeratorName).Select(word => word.Stem).ToList();
        return next is []
            || JoiningWord().IsMatch(next[0])
            || next.Exists(word =>
                CountedThing().IsMatch(word) || counted.Contains(word) || names.IsWordOf(measure, word));
    }

    private bool Agrees(IReadOnlyList<HeldNumber> held, TextNumber number, Measure measure) =>
        held.Any(candidate => number.Agrees(candidate.Value)) || _held.StatedOf(measure).Any(number.Agrees);

    private bool IsOfThisReport(TextSentence sentence, TextNumber number, MeasureNames names) =>
        MeasuresNamedIn(sentence, names)
            .SelectMany(measure => _held.Of(measure, number.Kind, ""))
            .Any(held => held.Figure.Reference.IndexOf('@', StringComparison.Ordinal) < 0 && number.Agrees(held.Value));

    [GeneratedRegex(
        @"\b(in|during|since|between|from|for|and|of)\s+(early\s+|late\s+|mid-)?(January|February|March|April|May|" +
        @"June|July|August|September|October|November|December)\b" +
        @"|\b(a|per|each|every|this|last|the|one|latest|previous|first|second|third|fourth)\s+" +
        @"(month|week|day|quarter|weekend|night)\b|\bmonthly\b|\bweekly\b|\bdaily\b|\bquarterly\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PartOfAYear();

    [GeneratedRegex(
        @"\breport (for|of|to) (the\s+)?(quarter|January|February|March|April|May|June|July|August|September|October|" +
        @"November|December)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AnotherReport();

    [GeneratedRegex(
        "^(a|above|after|against|and|are|as|at|below|before|but|by|compared|down|during|each|every|fewer|for|from|had|" +
        "ha|have|i|in|into|last|le|more|nationally|of|on|or|over|per|recorded|since|than|that|the|then|there|thi|to|" +
        "under|until|up|wa|were|when|where|which|while|with|within|year)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex JoiningWord();

    [GeneratedRegex(
        "^(crime|offence|incident|case|report|recorded|total)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CountedThing();

    [GeneratedRegex(@"[.,;:!?()\u2013\u2014]", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();
}
