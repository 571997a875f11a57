using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Reports;

/// <summary>
/// The working report of one period: parts, sections and their content, and its way from draft to publication. Every
/// change names the person who makes it; a refusal is an exception that says why.
/// </summary>
public sealed class Report
{
    /// <summary>The longest title.</summary>
    public const int TitleLength = 200;

    /// <summary>The longest introduction.</summary>
    public const int TextLength = 4000;

    /// <summary>The longest name of a person.</summary>
    public const int PersonLength = 100;

    private readonly List<ReportPart> _parts = [];
    private readonly List<string> _extracts;
    private readonly List<string> _glossary = [];

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
    public string Introduction { get; init; } = "";

    /// <summary>What holds for the report as a whole, for example which edition its figures are from.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public ReportStatus Status { get; private set; }

    /// <summary>Who changed it last.</summary>
    public string LastAuthor { get; private set; }

    /// <summary>Who approved it; null before.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>Counts the changes; set by the application and compared when it is stored.</summary>
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

    /// <summary>Every section in reading order.</summary>
    public IEnumerable<ReportSection> Sections() => _parts.SelectMany(part => part.Sections);

    /// <summary>Adds a part at the end.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or a part has that slug already.</exception>
    public void Add(ReportPart part, string author)
    {
        ArgumentNullException.ThrowIfNull(part);
        Change(author);
        if (_parts.Any(other => other.Slug == part.Slug))
        {
            throw new ReportRefusedException($"The report has a part {part.Slug} already.");
        }

        _parts.Add(part);
    }

    /// <summary>Adds a section at the end of a part.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or a section has that slug already.</exception>
    public void Add(ReportPart part, ReportSection section, string author)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(section);
        Change(author);
        if (!_parts.Contains(part))
        {
            throw new ReportRefusedException($"The part {part.Slug} is not one of this report.");
        }

        if (Sections().Any(other => other.Slug == section.Slug))
        {
            throw new ReportRefusedException($"The report has a section {section.Slug} already.");
        }

        part.Add(section);
    }

    /// <summary>Adds a row to a section's measures summary.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or the section says that it has no measures.</exception>
    public void Add(ReportSection section, Assessment assessment, string author)
    {
        ChangeIn(section, author);
        if (section.NoMeasures is not null)
        {
            throw new ReportRefusedException(
                $"{section.Title} says that it has no numerical measures: take that away before adding one.");
        }

        section.Add(assessment);
    }

    /// <summary>Adds a chart to a section.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    public void Add(ReportSection section, ReportChart chart, string author)
    {
        ChangeIn(section, author);
        section.Add(chart);
    }

    /// <summary>Adds a planned action to a section.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    public void Add(ReportSection section, PlannedAction action, string author)
    {
        ChangeIn(section, author);
        section.Add(action);
    }

    /// <summary>Adds a comment to a section.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    public void Add(ReportSection section, Comment comment, string author)
    {
        ChangeIn(section, author);
        section.Add(comment);
    }

    /// <summary>Carries a term of the glossary.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    public void CarryTerm(string slug, string author)
    {
        Change(author);
        if (!_glossary.Contains(Require.Slug(slug)))
        {
            _glossary.Add(slug);
        }
    }

    /// <summary>What keeps the report from being reviewed, section by section; empty where nothing does.</summary>
    public IReadOnlyList<ReportProblem> Problems() =>
    [
        .. _parts.Where(part => part.Sections.Count == 0)
            .Select(part => new ReportProblem(part.Title, "It has no sections.", "Add a section or take the part away.")),
        .. Sections().SelectMany(section => section.Problems()),
    ];

    /// <summary>Draft to in review.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, is empty, or has problems to be mended first.</exception>
    public void Submit()
    {
        RequireStatus(ReportStatus.Draft, "submitted for review");
        if (_parts.Count == 0)
        {
            throw new ReportRefusedException("The report is empty: write a section before submitting it.");
        }

        var problems = Problems();
        if (problems.Count > 0)
        {
            throw new ReportRefusedException("The report has errors that must be mended before review.", problems);
        }

        Move(ReportStatus.InReview);
    }

    /// <summary>In review or approved, back to draft.</summary>
    /// <exception cref="ReportRefusedException">It is a draft or published.</exception>
    public void ReturnToDraft()
    {
        if (Status is not (ReportStatus.InReview or ReportStatus.Approved))
        {
            throw new ReportRefusedException($"A report that is {Words(Status)} cannot be returned to draft.");
        }

        ApprovedBy = null;
        Move(ReportStatus.Draft);
    }

    /// <summary>In review to approved.</summary>
    /// <exception cref="ReportRefusedException">It is not in review, or the approver wrote in it last.</exception>
    public void Approve(string approver)
    {
        RequireStatus(ReportStatus.InReview, "approved");
        if (Require.Text(approver, PersonLength) == LastAuthor)
        {
            throw new ReportRefusedException(
                $"{approver} changed this report last. Someone else must approve it: two people see every report.");
        }

        ApprovedBy = approver;
        Move(ReportStatus.Approved);
    }

    /// <summary>Approved to published.</summary>
    /// <exception cref="ReportRefusedException">It is not approved.</exception>
    public void MarkPublished()
    {
        RequireStatus(ReportStatus.Approved, "published");
        Move(ReportStatus.Published);
    }

    private static string Words(ReportStatus status) => status switch
    {
        ReportStatus.Draft => "a draft",
        ReportStatus.InReview => "in review",
        ReportStatus.Approved => "approved",
        _ => "published",
    };

    private void ChangeIn(ReportSection section, string author)
    {
        ArgumentNullException.ThrowIfNull(section);
        Change(author);
        if (!Sections().Contains(section))
        {
            throw new ReportRefusedException($"The section {section.Slug} is not one of this report.");
        }
    }

    private void Change(string author)
    {
        if (Status != ReportStatus.Draft)
        {
            throw new ReportRefusedException(
                $"The report is {Words(Status)} and cannot be changed. Return it to draft first, or correct it by a " +
                "new version if it is published.");
        }

        LastAuthor = Require.Text(author, PersonLength);
        Revision++;
    }

    private void RequireStatus(ReportStatus wanted, string move)
    {
        if (Status != wanted)
        {
            throw new ReportRefusedException(
                $"A report that is {Words(Status)} cannot be {move}: it must be {Words(wanted)} first.");
        }
    }

    private void Move(ReportStatus status)
    {
        Status = status;
        Revision++;
    }
}
