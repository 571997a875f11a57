using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Reports;

/// <summary>
/// The working report of one period: parts, sections and their content, and its way from draft to publication. Every
/// change names the person who makes it; a refusal is an exception that says why.
/// </summary>
public sealed partial class Report
{
    /// <summary>The longest title.</summary>
    public const int TitleLength = 200;

    /// <summary>The longest introduction or note.</summary>
    public const int TextLength = 4000;

    /// <summary>The longest name of a person.</summary>
    public const int PersonLength = 100;

    private readonly List<ReportPart> _parts = [];
    private readonly List<string> _glossary = [];
    private List<string> _extracts;
    private List<string> _notes = [];
    private string _introduction = "";

    /// <summary>Begins a draft.</summary>
    /// <param name="period">The quarter that it reports on; it may end in any month.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="extracts">The extracts, or families of extracts, that its figures are drawn from.</param>
    /// <param name="author">Who begins it.</param>
    /// <exception cref="ArgumentException">A text is empty or too long, or an extract is not named by a slug.</exception>
    public Report(Period period, string title, IEnumerable<string> extracts, string author)
    {
        PeriodEnd = period.End;
        PeriodMonths = period.Months;
        Title = Require.Text(title, TitleLength);
        _extracts = [.. extracts.Select(extract => Require.Slug(extract))];
        LastAuthor = Require.Text(author, PersonLength);
    }

    private Report()
    {
        Title = LastAuthor = "";
        _extracts = [];
    }

    /// <summary>The database's key; 0 before it is stored.</summary>
    public int Id { get; private set; }

    /// <summary>The period that it reports on.</summary>
    public Period Period => new(PeriodEnd, PeriodMonths);

    /// <summary>What it is called.</summary>
    public string Title { get; private set; }

    /// <summary>What it covers, in the small Markdown; may be empty.</summary>
    public string Introduction { get => _introduction; init => _introduction = value; }

    /// <summary>What holds for the report as a whole, for example which edition its figures are from.</summary>
    public IReadOnlyList<string> Notes { get => _notes; init => _notes = [.. value]; }

    /// <summary>Where it stands.</summary>
    public ReportStatus Status { get; private set; }

    /// <summary>Who changed it last as a whole; each section names its own last author.</summary>
    public string LastAuthor { get; private set; }

    /// <summary>Who approved it; null before.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>The end month of the report that it was started from; null where it began blank.</summary>
    public Month? StartedFrom { get; private init; }

    /// <summary>When it is to be published; null where no time is set. Only an approved report has one.</summary>
    public DateTimeOffset? PublishAt { get; private set; }

    /// <summary>How many versions of it have been published.</summary>
    public int PublishedVersions { get; private set; }

    /// <summary>
    /// Whether its publication is withdrawn; also while a correction is made, whose publication will bring it back.
    /// </summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>Whether the next publication corrects an earlier one.</summary>
    public bool IsCorrection => PublishedVersions > 0 && Status is not (ReportStatus.Published or ReportStatus.Withdrawn);

    /// <summary>What the public is told of the correction that is being made; null where nothing is said yet.</summary>
    public CorrectionNote? Correction =>
        CorrectionWhat is { } what && CorrectionWhy is { } why ? new CorrectionNote(what, why) : null;

    /// <summary>
    /// Counts the changes of the report as a whole and its moves; set by the application and compared when it is
    /// stored. The changes of a section are counted by the section.
    /// </summary>
    public int Revision { get; private set; }

    /// <summary>Its parts in order.</summary>
    public IReadOnlyList<ReportPart> Parts => _parts;

    /// <summary>The extracts, or families of extracts, that its figures are drawn from.</summary>
    public IReadOnlyList<string> Extracts => _extracts;

    /// <summary>The slugs of the glossary terms that it carries.</summary>
    public IReadOnlyList<string> Glossary => _glossary;

    // Kept apart, so that the database can look for them and hold them unique.
    private Month PeriodEnd { get; set; }

    private int PeriodMonths { get; set; }

    private string? CorrectionWhat { get; set; }

    private string? CorrectionWhy { get; set; }

    // What the counters said when the correction began: while they say the same, nothing has been changed.
    private int? CorrectionBegan { get; set; }

    /// <summary>
    /// Begins the draft of another period from this report: parts, sections, measures, charts and terms are carried
    /// over, actions that have not ended go on, comments are offered to be rewritten, verdicts have to be given anew.
    /// </summary>
    /// <exception cref="ReportRefusedException">It is the same period.</exception>
    public Report StartNext(Period period, IEnumerable<string> extracts, string author)
    {
        if (period == Period)
        {
            throw new ReportRefusedException($"{Title} of that period exists already: choose another end month.");
        }

        var next = new Report(period, Title, extracts, author)
        {
            Introduction = Introduction,
            Notes = Notes,
            StartedFrom = PeriodEnd,
        };
        next._parts.AddRange(_parts.Select(part => part.ForNextReport(author)));
        next._glossary.AddRange(_glossary);
        return next;
    }

    /// <summary>Every section in reading order.</summary>
    public IEnumerable<ReportSection> Sections() => _parts.SelectMany(part => part.Sections);

    /// <summary>The section of that name, or null.</summary>
    public ReportSection? FindSection(string slug) => Sections().FirstOrDefault(section => section.Slug == slug);

    /// <summary>The people who wrote in it last, as a whole and in each section.</summary>
    public IReadOnlyList<string> LastAuthors() =>
    [
        .. Sections().Select(section => section.LastAuthor).Append(LastAuthor)
            .Where(author => author.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>What keeps the report from being reviewed, section by section; empty where nothing does.</summary>
    public IReadOnlyList<ReportProblem> Problems() =>
    [
        .. _parts.Where(part => part.Sections.Count == 0)
            .Select(part => new ReportProblem(part.Title, "It has no sections.", "Add a section or take the part away.")),
        .. Sections().SelectMany(section => section.Problems()),
    ];

    private void WrittenBy(string author)
    {
        LastAuthor = Require.Text(author, PersonLength);
        Revision++;
    }
}
