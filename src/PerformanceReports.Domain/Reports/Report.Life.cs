using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Reports.Review;

namespace PerformanceReports.Domain.Reports;

/// <content>The way from draft to publication, and from there to a correction or a withdrawal.</content>
public sealed partial class Report
{
    /// <summary>Draft to in review.</summary>
    /// <param name="found">What else was found that must be mended first, for example by a check of its figures.</param>
    /// <exception cref="ReportRefusedException">It is not a draft, is empty, or has problems to be mended first.</exception>
    public void Submit(IReadOnlyList<ReportProblem>? found = null)
    {
        RequireStatus(ReportStatus.Draft, "submitted for review");
        if (_parts.Count == 0)
        {
            throw new ReportRefusedException("The report is empty: write a section before submitting it.");
        }

        var problems = Problems().Union(found ?? []).ToList();
        if (IsCorrection && Correction is null)
        {
            problems.Add(new(Title, "It corrects a publication and does not say what changed and why.", "Write the note."));
        }

        if (problems.Count > 0)
        {
            throw new ReportRefusedException("The report has errors that must be mended before review.", problems);
        }

        Move(ReportStatus.InReview);
    }

    /// <summary>In review or approved, back to draft; a set time is taken back with it.</summary>
    /// <exception cref="ReportRefusedException">It is a draft, published or withdrawn.</exception>
    public void ReturnToDraft()
    {
        if (Status is not (ReportStatus.InReview or ReportStatus.Approved))
        {
            throw new ReportRefusedException($"A report that is {Status.InWords()} cannot be returned to draft.");
        }

        ApprovedBy = null;
        PublishAt = null;
        Move(ReportStatus.Draft);
    }

    /// <summary>In review to approved.</summary>
    /// <param name="approver">Who approves it.</param>
    /// <param name="comments">What was said of it in review; none where nothing was.</param>
    /// <exception cref="ReportRefusedException">
    /// It is not in review, the approver was the last to write in it or in one of its sections, or a review comment is
    /// open.
    /// </exception>
    public void Approve(string approver, IReadOnlyCollection<ReviewComment>? comments = null)
    {
        if (WhyNotApprovedBy(approver, comments ?? []) is { } refusal)
        {
            throw new ReportRefusedException(refusal);
        }

        ApprovedBy = approver;
        Move(ReportStatus.Approved);
    }

    /// <summary>Why someone cannot approve it as it stands; null where they can.</summary>
    public string? WhyNotApprovedBy(string approver, IReadOnlyCollection<ReviewComment> comments)
    {
        var open = comments.Count(comment => comment.IsOpen);
        return open switch
        {
            _ when Status != ReportStatus.InReview => RefusalOf(ReportStatus.InReview, "approved"),
            _ when LastAuthors().Contains(Require.Text(approver, PersonLength), StringComparer.OrdinalIgnoreCase) =>
                $"{approver} was the last to change {WhatWasWrittenBy(approver)}. Someone else must approve it: two " +
                "people see every report.",
            0 => null,
            1 => "A review comment is open. Resolve it before approving the report.",
            _ => $"{open} review comments are open. Resolve them before approving the report.",
        };
    }

    /// <summary>Sets the time at which it is published.</summary>
    /// <exception cref="ReportRefusedException">It is not approved, or the time has passed.</exception>
    public void Schedule(DateTimeOffset at, DateTimeOffset now)
    {
        RequireStatus(ReportStatus.Approved, "scheduled");
        if (at <= now)
        {
            throw new ReportRefusedException("The time of publication has passed: choose a later one, or publish now.");
        }

        PublishAt = at;
        Touch();
    }

    /// <summary>Takes the set time back; the report stays approved.</summary>
    /// <exception cref="ReportRefusedException">No time is set.</exception>
    public void Unschedule()
    {
        if (PublishAt is null)
        {
            throw new ReportRefusedException("No time of publication is set.");
        }

        PublishAt = null;
        Touch();
    }

    /// <summary>Approved to published.</summary>
    /// <param name="at">The moment of publication.</param>
    /// <exception cref="ReportRefusedException">It is not approved, or its set time has not come.</exception>
    public void MarkPublished(DateTimeOffset at)
    {
        RequireStatus(ReportStatus.Approved, "published");
        if (PublishAt > at)
        {
            throw new ReportRefusedException(
                "The time set for its publication has not come. Take the time back to publish it now.");
        }

        PublishAt = null;
        PublishedVersions++;
        IsWithdrawn = false;
        CorrectionBegan = null;
        Move(ReportStatus.Published);
    }

    /// <summary>Published or withdrawn, back to a draft of the next version.</summary>
    /// <exception cref="ReportRefusedException">It is not published or withdrawn.</exception>
    public void BeginCorrection(string author)
    {
        if (Status is not (ReportStatus.Published or ReportStatus.Withdrawn))
        {
            throw new ReportRefusedException($"A report that is {Status.InWords()} has nothing to correct yet.");
        }

        LastAuthor = Require.Text(author, PersonLength);
        ApprovedBy = CorrectionWhat = CorrectionWhy = null;
        Move(ReportStatus.Draft);
        CorrectionBegan = Counted();
    }

    /// <summary>Says what the public is told of the correction.</summary>
    /// <exception cref="ReportRefusedException">It is not a draft that corrects a publication.</exception>
    public void ExplainCorrection(CorrectionNote note, string author)
    {
        ArgumentNullException.ThrowIfNull(note);
        RequireDraft();
        if (!IsCorrection)
        {
            throw new ReportRefusedException("It was never published, so there is no correction to explain.");
        }

        (CorrectionWhat, CorrectionWhy) = (note.What, note.Why);
        WrittenBy(author);
    }

    /// <summary>Ends a correction in which nothing was changed: the report is published or withdrawn as before.</summary>
    /// <exception cref="ReportRefusedException">It is no correction, or something was changed in it.</exception>
    public void AbandonCorrection()
    {
        if (Status != ReportStatus.Draft || CorrectionBegan is not { } began)
        {
            throw new ReportRefusedException("There is no correction to give up.");
        }

        if (began != Counted())
        {
            throw new ReportRefusedException(
                "The correction has changes, and giving it up would lose them. Publish it, or undo each change first.");
        }

        CorrectionBegan = null;
        Move(IsWithdrawn ? ReportStatus.Withdrawn : ReportStatus.Published);
    }

    /// <summary>
    /// Withdraws what is published. A correction that is being made goes on: what must not be read cannot wait for it.
    /// </summary>
    /// <exception cref="ReportRefusedException">It was never published, or is withdrawn already.</exception>
    public void Withdraw()
    {
        if (PublishedVersions == 0 || IsWithdrawn)
        {
            throw new ReportRefusedException(PublishedVersions == 0
                ? "A report that was never published cannot be withdrawn: there is nothing of it to read."
                : "The report cannot be withdrawn again: its pages say already that it was.");
        }

        var isUntouched = CorrectionBegan == Counted();
        IsWithdrawn = true;
        Move(Status == ReportStatus.Published ? ReportStatus.Withdrawn : Status);
        CorrectionBegan = isUntouched ? Counted() : CorrectionBegan;
    }

    // Whoever approves meanwhile is told that there is something new to read.
    internal void CommentedOn()
    {
        if (Status is not (ReportStatus.Draft or ReportStatus.InReview))
        {
            throw new ReportRefusedException(
                $"A report that is {Status.InWords()} takes no review comments. Return it to draft first, or correct it " +
                "by a new version if it is published.");
        }

        if (Status == ReportStatus.InReview)
        {
            Revision++;
        }
    }

    private string WhatWasWrittenBy(string person)
    {
        var sections = Sections().Where(section => Same(section.LastAuthor, person)).Select(section => section.Title);
        return sections.FirstOrDefault() ?? "the report";
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private void RequireStatus(ReportStatus wanted, string move)
    {
        if (Status != wanted)
        {
            throw new ReportRefusedException(RefusalOf(wanted, move));
        }
    }

    private string RefusalOf(ReportStatus wanted, string move) =>
        $"A report that is {Status.InWords()} cannot be {move}: it must be {wanted.InWords()} first.";

    private int Counted() => Revision + Sections().Sum(section => section.Revision);

    private void Move(ReportStatus status)
    {
        Status = status;
        Touch();
    }

    // Its sections too: a section that was read before the move can then not be stored after it.
    private void Touch()
    {
        Revision++;
        foreach (var section in Sections())
        {
            section.Touch();
        }
    }
}
