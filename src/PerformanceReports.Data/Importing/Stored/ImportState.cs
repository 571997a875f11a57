namespace PerformanceReports.Data.Importing.Stored;

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>The file is held; a person has yet to say which edition of which source it is.</summary>
    Unnamed,

    /// <summary>The file is held, and waits to be read and checked.</summary>
    Waiting,

    /// <summary>The preview is made, and waits for a person.</summary>
    Previewed,

    /// <summary>A person confirmed it; its figures are being written.</summary>
    Confirmed,

    /// <summary>Its figures are held.</summary>
    Done,

    /// <summary>Nothing can be read from the file; the reason is kept.</summary>
    Refused,

    /// <summary>Given up before it brought figures.</summary>
    Abandoned,

    /// <summary>Its figures were taken out again.</summary>
    Withdrawn,
}
