using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Reports;

/// <summary>What the public is told of a correction.</summary>
public sealed record CorrectionNote
{
    /// <summary>The longest text.</summary>
    public const int TextLength = 1000;

    /// <summary>Makes a note.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long.</exception>
    public CorrectionNote(string what, string why)
    {
        What = Require.Text(what, TextLength);
        Why = Require.Text(why, TextLength);
    }

    /// <summary>What has changed, in a sentence.</summary>
    public string What { get; }

    /// <summary>Why it had to be changed.</summary>
    public string Why { get; }
}
