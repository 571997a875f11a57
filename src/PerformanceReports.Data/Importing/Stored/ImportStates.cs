namespace PerformanceReports.Data.Importing.Stored;

/// <summary>The states of an import in words.</summary>
public static class ImportStates
{
    /// <summary>As readers see it: "waits to be read".</summary>
    public static string Words(this ImportState state) => state switch
    {
        ImportState.Unnamed => "waits for its source to be named",
        ImportState.Waiting => "waits to be read",
        ImportState.Previewed => "waits to be confirmed",
        ImportState.Confirmed => "is being written",
        ImportState.Done => "is held",
        ImportState.Refused => "cannot be read",
        ImportState.Abandoned => "was given up",
        ImportState.Withdrawn => "was withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "There is no such state of an import."),
    };

    /// <summary>Whether a program has work to do with it, without a person.</summary>
    public static bool IsWork(this ImportState state) => state is ImportState.Waiting or ImportState.Confirmed;
}
