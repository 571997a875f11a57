namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>What kind of file holds the sheets.</summary>
public enum SheetFormat
{
    /// <summary>Text with separated values.</summary>
    Csv,

    /// <summary>Office Open XML workbook.</summary>
    Xlsx,

    /// <summary>OpenDocument spreadsheet.</summary>
    Ods,
}
