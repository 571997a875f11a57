using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Reports;

/// <summary>
/// A section while its report is a draft: everything that its author can do to it. Each refusal is an exception that
/// says why, and leaves the section as it was.
/// </summary>
public sealed class SectionDraft
{
    private readonly string _period;
    private readonly ReportSection _section;
    private readonly string _author;

    internal SectionDraft(string period, ReportSection section, string author)
    {
        _period = period;
        _section = section;
        _author = author;
    }

    /// <summary>Gives the section another title; its address stays.</summary>
    /// <exception cref="ArgumentException">The title is empty or too long.</exception>
    public void Rename(string title) => Write(() => _section.Rename(title));

    /// <summary>Says why there are no measures; null where there are some.</summary>
    /// <exception cref="ReportRefusedException">It has measures.</exception>
    public void SayNoMeasures(string? why)
    {
        if (!string.IsNullOrWhiteSpace(why) && _section.Assessments.Count > 0)
        {
            throw new ReportRefusedException(
                $"{_section.Title} has measures: take them away before saying that it has none.");
        }

        Write(() => _section.SayNoMeasures(why));
    }

    /// <summary>Names the measures without a row of their own of which the section states values.</summary>
    public void State(IEnumerable<MeasureSlug> measures) => Write(() => _section.State(measures));

    /// <summary>Says what stands before the planned actions, or instead of them.</summary>
    /// <exception cref="ArgumentException">The text is too long.</exception>
    public void IntroduceActions(string? text) => Write(() => _section.IntroduceActions(text));

    /// <summary>Adds a row at the end of the measures summary.</summary>
    /// <exception cref="ReportRefusedException">The section has the measure, or says that it has none.</exception>
    public void Add(Assessment assessment)
    {
        if (_section.NoMeasures is not null)
        {
            throw new ReportRefusedException(
                $"{_section.Title} says that it has no numerical measures: take that away before adding one.");
        }

        Write(() => _section.Add(assessment));
    }

    /// <summary>Decides about a row of the measures summary.</summary>
    /// <exception cref="ReportRefusedException">There is no such row.</exception>
    /// <exception cref="ArgumentException">A text is too long, or the title empty.</exception>
    public void Judge(MeasureSlug measure, Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        Write(() => _section.Find(measure).Judge(verdicts));
    }

    /// <summary>Adds a chart at the end.</summary>
    /// <exception cref="ReportRefusedException">The section has a chart of that name.</exception>
    public void Add(ReportChart chart) => Write(() => _section.Add(chart));

    /// <summary>Makes a chart show what another shows, under its own name.</summary>
    /// <exception cref="ReportRefusedException">There is no such chart.</exception>
    public void Redraw(string slug, ReportChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        Write(() => _section.FindChart(slug).Redraw(chart));
    }

    /// <summary>Adds an action at the end, for example one that an earlier report carried.</summary>
    /// <exception cref="ReportRefusedException">The section has an action of that key.</exception>
    public void Add(PlannedAction action) => Write(() => _section.Add(action));

    /// <summary>Adds a new action at the end.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public string AddAction(string text, string? reason = null)
    {
        var action = new PlannedAction(_section.NameAction(_period), ActionState.New, text)
        {
            Reason = reason,
        };
        Write(() => _section.Add(action));
        return action.Key;
    }

    /// <summary>Says another state, text or reason of an action.</summary>
    /// <exception cref="ReportRefusedException">There is no such action.</exception>
    /// <exception cref="ArgumentException">The text is empty, or a text too long.</exception>
    public void RewriteAction(string key, ActionState state, string text, string? reason) =>
        Write(() => _section.FindAction(key).Rewrite(state, text, reason));

    /// <summary>Adds a comment at the end.</summary>
    public void Add(Comment comment) => Write(() => _section.Add(comment));

    /// <summary>Adds a new comment at the end.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public string AddComment(string text)
    {
        var comment = new Comment(text);
        Write(() => _section.Add(comment));
        return comment.Key;
    }

    /// <summary>Says another text of a comment.</summary>
    /// <exception cref="ReportRefusedException">There is no such comment.</exception>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public void RewriteComment(string key, string text) =>
        Write(() => _section.FindComment(key).Rewrite(text));

    /// <summary>Takes an item away.</summary>
    /// <exception cref="ReportRefusedException">There is no such item.</exception>
    public void Remove(ReportItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Write(() => _section.Remove(item));
    }

    /// <summary>Moves an item to another place among those of its kind, counted from 0.</summary>
    /// <exception cref="ReportRefusedException">There is no such item or place.</exception>
    public void Move(ReportItem item, int position)
    {
        ArgumentNullException.ThrowIfNull(item);
        Write(() => _section.Move(item, position));
    }

    // Signed and counted only after the change was possible.
    private void Write(Action change)
    {
        change();
        _section.WrittenBy(_author);
    }
}
