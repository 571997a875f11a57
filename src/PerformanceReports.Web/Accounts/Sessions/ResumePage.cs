using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Sessions;

/// <summary>Shows what was sent before the person had said who they are, to be sent again.</summary>
public sealed record ResumePage(HeldForm Held, string ReturnTo) : EditingPage
{
    public override string Title => HasTyped ? "Send what you typed" : "Go on with what you were doing";

    /// <summary>The fields that a person typed words into; the others would tell nobody anything.</summary>
    public IReadOnlyList<HeldField> Typed { get; } =
    [
        .. Held.Fields.Where(field => field.Value.Contains(' ', StringComparison.Ordinal)
            || field.Value.Contains('\n', StringComparison.Ordinal)),
    ];

    public bool HasTyped => Typed.Count > 0;
}
