using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Editing;

/// <summary>
/// A text that somebody wrote and the report did not take, because another person had changed the same text or the
/// report had just been submitted. It is kept for its author until they choose what becomes of it.
/// </summary>
public sealed class KeptText
{
    /// <summary>The longest name of an item: its kind and its key.</summary>
    public const int ItemLength = Require.SlugLength + 20;

    /// <summary>The longest name of a field.</summary>
    public const int FieldLength = 40;

    public int Id { get; private set; }

    public required string Person { get; init; }

    /// <summary>The end month of the report's period.</summary>
    public required Month Report { get; init; }

    /// <summary>The slug of the section.</summary>
    public required string Section { get; init; }

    /// <summary>What the text belongs to, for example "comment-3".</summary>
    public required string Item { get; init; }

    /// <summary>Which of the item's texts it is, for example "reason".</summary>
    public required string Field { get; init; }

    /// <summary>What its author wrote; of any length.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What its author started from; of any length.</summary>
    public string Started { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Keeps what was written last; what it was started from first stays.</summary>
    public void Keep(string text, string started, DateTimeOffset now)
    {
        Started = Id == 0 ? started : Started;
        Text = text;
        At = now;
    }
}
