using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Reports;

/// <summary>A planned action to drive performance, at its place in its life across reports.</summary>
public sealed class PlannedAction
{
    /// <summary>The longest text.</summary>
    public const int TextLength = 4000;

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
}
