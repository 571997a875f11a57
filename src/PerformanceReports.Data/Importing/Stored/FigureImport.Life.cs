using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Stored;

/// <content>Its way from a file to figures, and out again.</content>
public sealed partial class FigureImport
{
    /// <summary>
    /// Keeps what the file would bring. A confirmed import comes back with it: its figures were not what was confirmed.
    /// </summary>
    public void Previewed(ImportPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        Need("previewed", ImportState.Waiting, ImportState.Confirmed);
        CameBack = State == ImportState.Confirmed;
        if (Kept is null)
        {
            Kept = new KeptPreview(preview);
        }
        else
        {
            Kept.Replace(preview);
        }

        (Figures, Errors, Warnings) = (preview.Figures, preview.Errors, preview.Warnings);
        (ConfirmedBy, ConfirmedAt, Refusal) = (null, null, null);
        Go(ImportState.Previewed);
    }

    /// <summary>Keeps why nothing can be read from the file.</summary>
    /// <param name="reason">Why, and what to do.</param>
    public void Refuse(string reason)
    {
        Need("refused", ImportState.Waiting, ImportState.Confirmed);
        Forget();
        var trimmed = reason.Trim();
        Refusal = trimmed.Length <= RefusalLength ? trimmed : trimmed[..(RefusalLength - 1)] + "…";
        Go(ImportState.Refused);
    }

    /// <summary>Has the file read again, as another layout or edition, or because what is held has changed.</summary>
    /// <exception cref="ArgumentException">What is said of its source is not right.</exception>
    public void Ask(ImportSource source, ImportLayout? layout)
    {
        ArgumentNullException.ThrowIfNull(source);
        Need("read again", ImportState.Unnamed, ImportState.Waiting, ImportState.Previewed, ImportState.Refused);
        var wanted = source.Checked();
        Forget();
        (Source, Layout) = (wanted, layout);
        Go(ImportState.Waiting);
    }

    /// <summary>Lets the figures be written.</summary>
    public void Confirm(string by, DateTimeOffset at)
    {
        Need("confirmed", ImportState.Previewed);
        if (Errors > 0)
        {
            throw new ImportRefusedException(
                $"{FileName} has {Errors} {(Errors == 1 ? "error" : "errors")}. Mend the file and bring it again.");
        }

        (ConfirmedBy, ConfirmedAt, CameBack) = (by, at, false);
        Go(ImportState.Confirmed);
    }

    /// <summary>Tells that its figures are held.</summary>
    /// <param name="extract">The extract that holds them; null where it brought no figures.</param>
    /// <param name="dataTo">The last month of its figures.</param>
    /// <param name="estimates">The numbers of residents and households that it brought.</param>
    public void Done(string? extract, Month? dataTo, IReadOnlyList<BroughtEstimate> estimates)
    {
        Need("done", ImportState.Confirmed);
        (ExtractId, DataTo, Estimates) = (extract, dataTo, estimates);
        HeldAs = Identity;
        Go(ImportState.Done);
    }

    /// <summary>Gives it up before its figures are held.</summary>
    public void Abandon()
    {
        Need(
            "given up",
            ImportState.Unnamed,
            ImportState.Waiting,
            ImportState.Previewed,
            ImportState.Confirmed,
            ImportState.Refused);
        Forget();
        Go(ImportState.Abandoned);
    }

    /// <summary>Tells that its figures were taken out again; the file and its digest stay.</summary>
    /// <exception cref="ArgumentException">The reason is empty or too long.</exception>
    public void Withdraw(string by, string reason, DateTimeOffset at)
    {
        Need("withdrawn", ImportState.Done);
        WithdrawalReason = Require.Text(reason, ReasonLength);
        (WithdrawnBy, WithdrawnAt) = (by, at);
        HeldAs = null;
        Go(ImportState.Withdrawn);
    }

    private void Forget()
    {
        Kept = null;
        (Figures, Errors, Warnings, Refusal, CameBack) = (null, null, null, null, false);
        (ConfirmedBy, ConfirmedAt) = (null, null);
    }

    private void Need(string step, params ImportState[] states)
    {
        if (!states.Contains(State))
        {
            throw new ImportRefusedException(
                $"{FileName} {State.Words()}: it cannot be {step} now. Open the page again to see how far it has come.");
        }
    }

    private void Go(ImportState state)
    {
        State = state;
        Revision++;
    }
}
