namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>How much of a file is read before it is refused; a form or a setting may not raise the machine's memory.</summary>
public sealed record SheetLimits
{
    /// <summary>The largest file, in bytes: 50 MB, some five times the Home Office's largest.</summary>
    public long FileBytes { get; init; } = 50L << 20;

    /// <summary>The most bytes that a spreadsheet may hold when unzipped; beyond it, it is no report of figures.</summary>
    public long UnzippedBytes { get; init; } = 600L << 20;

    /// <summary>The most sheets.</summary>
    public int Sheets { get; init; } = 60;

    /// <summary>The most rows of one sheet; Excel's own limit is 1,048,576.</summary>
    public int Rows { get; init; } = 1_000_000;

    /// <summary>The most columns of one row.</summary>
    public int Columns { get; init; } = 200;

    /// <summary>The most characters of one cell; Excel's own limit is 32,767.</summary>
    public int CellCharacters { get; init; } = 32_767;
}
