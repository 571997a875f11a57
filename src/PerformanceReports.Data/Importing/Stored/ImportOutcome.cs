namespace PerformanceReports.Data.Importing.Stored;

/// <summary>What became of figures that were to be written.</summary>
public enum ImportOutcome
{
    /// <summary>All of them are held.</summary>
    Written,

    /// <summary>Nothing was written: what they were compared with has changed since their preview.</summary>
    Outdated,

    /// <summary>Nothing was written: somebody gave the import up, or another node wrote it.</summary>
    TakenByOthers,

    /// <summary>Nothing was written: the same file is held as the same edition.</summary>
    HeldAlready,
}
