using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Reports;

/// <content>What a draft's authors do to it as a whole; a section's content is changed by <see cref="Edit"/>.</content>
public sealed partial class Report
{
    /// <summary>Says what it is called and what it covers.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    /// <exception cref="ArgumentException">A text is empty or too long.</exception>
    public void Describe(string title, string? introduction, IEnumerable<string> notes, string author)
    {
        RequireDraft();
        var checkedTitle = Require.Text(title, TitleLength);
        var checkedIntroduction = Require.OptionalText(introduction, TextLength) ?? "";
        _notes = [.. notes.Select(note => Require.Text(note, TextLength))];
        (Title, _introduction) = (checkedTitle, checkedIntroduction);
        WrittenBy(author);
    }

    /// <summary>Chooses the extracts, or families of extracts, that its figures are drawn from.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    /// <exception cref="ArgumentException">An extract is not named by a slug.</exception>
    public void DrawOn(IEnumerable<string> extracts, string author)
    {
        RequireDraft();
        _extracts = [.. extracts.Select(extract => Require.Slug(extract)).Distinct()];
        WrittenBy(author);
    }

    /// <summary>Adds a part at the end.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or a part has that slug already.</exception>
    public void Add(ReportPart part, string author)
    {
        ArgumentNullException.ThrowIfNull(part);
        RequireDraft();
        if (_parts.Exists(other => other.Slug == part.Slug))
        {
            throw new ReportRefusedException($"The report has a part {part.Slug} already.");
        }

        _parts.Add(part);
        WrittenBy(author);
    }

    /// <summary>Makes a part say what another says, under its own slug and with its own sections.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or the part is not one of this report.</exception>
    public void Describe(ReportPart part, ReportPart described, string author)
    {
        RequirePart(part);
        ArgumentNullException.ThrowIfNull(described);
        part.Describe(described);
        WrittenBy(author);
    }

    /// <summary>Moves a part to another place, counted from 0.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or there is no such part or place.</exception>
    public void Move(ReportPart part, int position, string author)
    {
        RequirePart(part);
        _parts.Shift(_parts.IndexOf(part), position);
        WrittenBy(author);
    }

    /// <summary>Takes away a part that has no sections.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or the part has sections or is not one of this report.</exception>
    public void Remove(ReportPart part, string author)
    {
        RequirePart(part);
        if (part.Sections.Count > 0)
        {
            throw new ReportRefusedException(
                $"{part.Title} has {part.Sections.Count} sections: move or remove them first.");
        }

        _parts.Remove(part);
        WrittenBy(author);
    }

    /// <summary>Adds a section at the end of a part.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or a section has that slug already.</exception>
    public void Add(ReportPart part, ReportSection section, string author)
    {
        ArgumentNullException.ThrowIfNull(section);
        RequirePart(part);
        if (FindSection(section.Slug) is not null)
        {
            throw new ReportRefusedException($"The report has a section {section.Slug} already.");
        }

        part.Add(section);
        WrittenBy(author);
    }

    /// <summary>Moves a section to a place in a part, counted from 0.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or there is no such section, part or place.</exception>
    public void Move(ReportSection section, ReportPart part, int position, string author)
    {
        RequirePart(part);
        var from = PartOf(section);
        var last = part.Sections.Count - (from == part ? 1 : 0);
        if (position < 0 || position > last)
        {
            throw new ReportRefusedException($"{part.Title} has no place {position + 1}: its last is {last + 1}.");
        }

        from.Remove(section);
        part.Insert(section, position);
        WrittenBy(author);
    }

    /// <summary>Takes a section away with all that it holds.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or there is no such section.</exception>
    public void Remove(ReportSection section, string author)
    {
        RequireDraft();
        PartOf(section).Remove(section);

        // Its changes stay counted.
        Revision += section.Revision;
        WrittenBy(author);
    }

    /// <summary>Opens a section to be written in.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or there is no such section.</exception>
    public SectionDraft Edit(ReportSection section, string author)
    {
        RequireDraft();
        PartOf(section);
        return new SectionDraft(PeriodEnd.ToString(), section, Require.Text(author, PersonLength));
    }

    /// <summary>Adds a row to a section's measures summary.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft, or the section says that it has no measures.</exception>
    public void Add(ReportSection section, Assessment assessment, string author) =>
        Edit(section, author).Add(assessment);

    /// <summary>Adds a chart to a section.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    public void Add(ReportSection section, ReportChart chart, string author) => Edit(section, author).Add(chart);

    /// <summary>Adds a planned action to a section.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    public void Add(ReportSection section, PlannedAction action, string author) => Edit(section, author).Add(action);

    /// <summary>Adds a comment to a section.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    public void Add(ReportSection section, Comment comment, string author) => Edit(section, author).Add(comment);

    /// <summary>Carries a term of the glossary.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    public void CarryTerm(string slug, string author)
    {
        RequireDraft();
        if (!_glossary.Contains(Require.Slug(slug)))
        {
            _glossary.Add(slug);
        }

        WrittenBy(author);
    }

    /// <summary>Carries a term no longer.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    public void DropTerm(string slug, string author)
    {
        RequireDraft();
        _glossary.Remove(slug);
        WrittenBy(author);
    }

    /// <summary>
    /// Leaves measures out everywhere, for example those that are retired by its period: rows, what is stated of them,
    /// and what charts draw of them. A chart of nothing else goes too.
    /// </summary>
    /// <exception cref="ReportRefusedException">It is not a draft.</exception>
    public void LeaveOut(IReadOnlyCollection<MeasureSlug> measures, string author)
    {
        RequireDraft();
        foreach (var section in Sections().Where(section => section.LeaveOut(measures)))
        {
            section.WrittenBy(author);
        }
    }

    private ReportPart PartOf(ReportSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return _parts.Find(part => part.Sections.Contains(section))
            ?? throw new ReportRefusedException($"The section {section.Slug} is not one of this report.");
    }

    private void RequirePart(ReportPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        RequireDraft();
        if (!_parts.Contains(part))
        {
            throw new ReportRefusedException($"The part {part.Slug} is not one of this report.");
        }
    }

    private void RequireDraft()
    {
        if (Status != ReportStatus.Draft)
        {
            throw new ReportRefusedException(
                $"The report is {Status.InWords()} and cannot be changed. Return it to draft first, or correct it by a " +
                "new version if it is published.");
        }
    }
}
