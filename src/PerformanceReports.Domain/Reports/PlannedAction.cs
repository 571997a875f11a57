using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Reports;

/// <summary>A planned action to drive performance, at its place in its life across reports.</summary>
public sealed class PlannedAction
{
    /// <summary>The longest text.</summary>
    public const int TextLength = 4000;

    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 1000;

    private string? _reason;

    /// <summary>Makes an action.</summary>
    /// <exception cref="ArgumentException">The key is not a slug, or the text empty or too long.</exception>
    public PlannedAction(string key, ActionState state, string text)
    {
        Key = Require.Slug(key);
        State = state;
        Text = Require.Text(text, TextLength);
    }

    /// <summary>The same in every report that carries the action.</summary>
    public string Key { get; private set; }

    /// <summary>New, continuing, completed or stopped.</summary>
    public ActionState State { get; private set; }

    /// <summary>What is planned, in the small Markdown.</summary>
    public string Text { get; private set; }

    /// <summary>
    /// Why it is in that state: what started it, what was done since, how it ended. Must be given where it ends; may be
    /// null otherwise.
    /// </summary>
    public string? Reason
    {
        get => _reason;
        init => _reason = Require.OptionalText(value, ReasonLength);
    }

    /// <summary>Whether it ends in this report, and the next one does not carry it.</summary>
    public bool Ends => State is ActionState.Completed or ActionState.Stopped;

    internal PlannedAction Continued() => new(Key, ActionState.Continuing, Text);

    internal void Rewrite(ActionState state, string text, string? reason)
    {
        var checkedText = Require.Text(text, TextLength);
        _reason = Require.OptionalText(reason, ReasonLength);
        (State, Text) = (state, checkedText);
    }
}
